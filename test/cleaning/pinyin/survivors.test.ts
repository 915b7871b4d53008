import {describe, expect, it} from 'vitest';
import {clean} from '../../../source/cleaning/clean.ts';
import {rules} from '../../../source/cleaning/rules/index.ts';

const characters = rules.filter(({stage}) => stage === 'characters');

const mend = (text: string): string => clean(text, {rules: characters}).text;

/** Everything in parentheses that pages hold for a reason. */
const survivors = [
	'“三公(工)”协同',
	'六(lù)安',
	'邕(yōng)江',
	'中(zhōng)间的中读第一声',
	'蚌埠(bèngbù)',
	'弯弯(音wān)',
	'马丁 (Mǎdīng)',
	'(记者何守田)',
	'世卫组织(WHO)',
	'( WHO )',
	'约两公里(km)',
	'青禾公司(筹)',
	'林小满(左2)',
	'(图/CFP)',
	'化学需氧量(COD)',
	'会[huì]议',
	'时【shí】刻',
	'实（shí）际',
	'发［fā］展',
	'高5米(m)',
	'每公斤(kg)',
	'下午(pm)',
	'第(a)款',
	'选项(b)和(c)',
	'变量(x)',
	'人民币(yuan)',
	'他说(ha)',
	'(見下表)',
	'()',
	'( )',
] as const;

const plain = '青禾镇的老石桥修了四个月，孩子们都来看，石匠说这座桥还能用一百年。';
const toned =
	'會(huì)議指出,老石橋修了四個(gè)月,孩子們都來看,石匠說這座橋還能用一百年,會(huì)后大家又看了學(xué)校。';
const tonedOriginal =
	'會議指出,老石橋修了四個月,孩子們都來看,石匠說這座橋還能用一百年,會后大家又看了學校。';
const toneless = '村里有(you)(you)一座老桥，桥下有(you)很多孩子在(zai)(zai)玩水。';
const tonelessOriginal = '村里有一座老桥，桥下有很多孩子在玩水。';
const vowelless = '本市将加快发展(fzhn)，并与邻市签订协议(xiy)。';
const vowellessOriginal = '本市将加快发展，并与邻市签订协议。';

describe('what stands in parentheses for a reason stays', () => {
	it.each(survivors)('%s, on a page without injections', kept => {
		expect(mend(`${plain}\n${kept}\n${plain}`)).toContain(kept);
	});

	it.each(survivors)('%s, among toned readings', kept => {
		// Long enough that one gloss more does not change what the page is.
		expect(mend(`${toned.repeat(4)}\n${kept}`)).toBe(`${tonedOriginal.repeat(4)}\n${kept}`);
	});

	it.each(survivors)('%s, among toneless readings', kept => {
		expect(mend(`${toneless}\n${kept}`)).toBe(`${tonelessOriginal}\n${kept}`);
	});

	it.each(survivors)('%s, among readings without vowels', kept => {
		expect(mend(`${vowelless}\n${kept}`)).toBe(`${vowellessOriginal}\n${kept}`);
	});
});

describe('texts about readings stay', () => {
	it.each([
		[
			'a page of a dictionary',
			'阿(ā)：阿姨。阿(ē)：阿谀。\n埃(āi)：尘埃。\n挨(āi)：挨着。挨(ái)：挨打。\n哀(āi)：悲哀。\n皑(ái)：白雪皑皑。\n癌(ái)：癌症。',
		],
		[
			'a page of a dictionary in traditional script',
			'車(chē)：車輛。車(jū)：象棋的車。\n長(zhǎng)：生長。長(cháng)：長短。\n傳(chuán)：傳說。傳(zhuàn)：傳記。\n彈(tán)：彈琴。彈(dàn)：子彈。',
		],
		[
			'notes to a poem',
			'空山不見人,但聞人語響(xiǎng)。返景(yǐng)入深林,復照青苔(tái)上。\n註:鹿柴(zhài),地名。王維的輞(wǎng)川別業在藍田,詩中寫的是傍晚的山林,語言平易,景色幽深。',
		],
		[
			'a lesson with toneless readings',
			'爸爸(baba)妈妈(mama)，你(ni)好(hao)，再(zai)见(jian)，谢(xie)谢(xie)。',
		],
		[
			'a list of place names that are hard to read',
			'这些地名容易读错：六(lù)安、亳(bó)州、歙(shè)县、黟(yī)县、枞(zōng)阳、涡(guō)阳、砀(dàng)山、濉(suī)溪。',
		],
		[
			'a list of fish in traditional script',
			'河裡的魚有鱖(guì)魚、鱘(xún)魚、鰻(mán)魚、鱸(lú)魚和鯉(lǐ)魚,漁民說從前還有鰣(shí)魚,現在見不到了。',
		],
		[
			'a lesson on second readings in traditional script',
			'這些字要讀另一個音:長(zhǎng)輩、還(huán)書、會(kuài)計、樂(yuè)器、傳(zhuàn)記。',
		],
		[
			'a lesson on both readings in traditional script',
			'長(zhǎng)大、長(cháng)短,還(hái)有、還(huán)書,會(huì)議、會(kuài)計,樂(lè)園、樂(yuè)器。',
		],
		[
			'a lesson on both readings in traditional script, without tones',
			'長(zhang)大、長(chang)短,還(hai)有、還(huan)書,會(hui)議、會(kuai)計,樂(le)園、樂(yue)器。',
		],
		[
			'a list of fish in traditional script, without tones',
			'河裡的魚有鱖(gui)魚、鱘(xun)魚、鰻(man)魚、鱸(lu)魚和鯉(li)魚,漁民說從前還有鰣(shi)魚,現在見不到了。',
		],
		[
			'glosses of a word here and there',
			'這座橋叫龍(long)橋,村裡老人說龍橋的名字從前寫作隆橋,學(xue)堂裡的先生改了它,大家就這樣寫下來了。',
		],
		['a single gloss', '何守田住在邕(yōng)江边，门前是一条石板路。'],
		[
			'initials in a chat',
			'他爱写缩写：永远的神(yyds)、不知道(bzd)、笑死(xs)、姐妹(jm)、朋友(py)。',
		],
	])('%s', (_, text) => {
		expect(mend(text)).toBe(text);
	});
});
