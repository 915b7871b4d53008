import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clean} from '../../../source/cleaning/clean.ts';
import {injectedPinyin} from '../../../source/cleaning/rules/injected-pinyin.ts';
import {phaseSlips} from '../../../source/cleaning/rules/phase-slips.ts';
import {type Decoder, injectBytewise} from './byte-injection.ts';

const rules = [phaseSlips, injectedPinyin];

/** Written for the purpose; between them their bytes hold many of the affected characters. */
const sentences = [
	'青禾鎮的老石橋變為一個景點,每天都有人來看。',
	'鎮長林小滿主持會議,強調要把種子和化肥送到每一戶。',
	'“走了一輩子的橋,不能在我們手里斷了,”石匠何守田說。',
	'縣醫院派出兩支醫療隊,為山里的老人檢查視力、測量血壓。',
	'我國地熱直接利用居前列,新的供暖線路已經開通。',
	'記者從現場了解到,搶修隊連續工作了三十多個小時。',
	'圖書館的閱覽室延長開放時間,學生們可以學習到晚上十點。',
	'今年的龍舟比賽有二十四支隊伍報名,比去年多了六支。',
	'要創造更加良好的就業環境,把目標變為美好現實。',
	'他首次闖入U23比賽的決賽,隊友說他訓練最刻苦。',
] as const;

const affected =
	'發當會學統經區時習進現個領導強應調內網業責關務實數對項規點產嚴來據節報機護環聯國準醫復態細轉權續設負長衛結戰場級監驗鄉構動農達創鎮協測開識過勢術問濟風質門說優險';

const decoders: readonly Decoder[] = ['question mark', 'replacement character'];

describe('text that an injection byte by byte tore apart', () => {
	it('is restored exactly or flagged, never changed into something else in silence', () => {
		const article = fc.shuffledSubarray([...sentences], {minLength: 5}).map(list => list.join(''));
		fc.assert(
			fc.property(article, fc.constantFrom(...decoders), (original, decoder) => {
				const {text, warnings} = clean(injectBytewise(original, affected, decoder), {rules});
				if (warnings.length === 0) expect(text).toBe(original);
			}),
		);
	});

	it.each(decoders)('is restored where readings name the lost bytes (%s)', decoder => {
		for (const sentence of [sentences[0], sentences[8]]) {
			const original = `會議指出,各級部門要抓好落實。${sentence}`;
			const torn = injectBytewise(original, affected, decoder);
			expect(torn).toMatch(/[?\ufffd]/);
			expect(clean(torn, {rules}).text).toBe(original);
		}
	});

	it('names candidates where the bytes leave a choice, those seen behind the same character first', () => {
		const page = '會(huì)議在學(xué)校開,時(shí)間是八點,會(huì)議說:小學(xué)?！邦w粒歸倉”。';
		const [warning] = clean(page, {rules}).warnings;
		expect(warning?.message ?? clean(page, {rules}).text).toContain('校');
	});
});
