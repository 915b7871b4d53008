import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createPage} from '../../../source/cleaning/create-page.ts';
import {withoutMarkedVowels, withoutTones} from '../../../source/cleaning/pinyin/syllable.ts';
import {injectedPinyin} from '../../../source/cleaning/rules/injected-pinyin.ts';
import {readingsOf} from '../../../source/text/readings.ts';
import {
	simplifiedCharacters,
	traditionalCharacters,
} from '../../../source/text/scripts.generated.ts';

/** Sentences of invented local news; each has characters that differ between the scripts. */
const sentences = [
	'青禾镇召开春耕备耕会议，镇长林小满主持会议并讲话。',
	'会议强调，要把种子、化肥和农机及时送到每一户，确保不误农时。',
	'老石桥经过四个月的修缮重新开放，桥头的石狮子也补上了缺掉的耳朵。',
	'县医院派出两支医疗队，为山里的老人检查视力、测量血压，发放药品。',
	'图书馆的阅览室延长开放时间，学生们可以在这里学习到晚上十点。',
	'记者从现场了解到，抢修队连续工作了三十多个小时，终于恢复了供电。',
	'今年的龙舟比赛有二十四支队伍报名，比去年多了六支。',
	'“我们会把这条路一直守下去。”养路工何守田说。',
	'专家认为，这项发现对研究当地的历史和环境变化有重要价值。',
	'市场监管部门将对节日期间的价格进行监测，严查违法行为。',
	'据悉，新线路全长约30公里(km)，途经三个乡(镇)，预计明年通车。',
	'世卫组织(WHO)的专家(组)将于9月到访，(记者 何守田)将全程报道。',
] as const;

const toTraditional = new Map<string, string>();
for (let index = traditionalCharacters.length - 1; index >= 0; index--) {
	toTraditional.set(simplifiedCharacters[index]!, traditionalCharacters[index]!);
}

const traditional = (text: string): string =>
	Array.from(text, character => toTraditional.get(character) ?? character).join('');

const removeReadings = (text: string): string => {
	let position = 0;
	let kept = '';
	for (const {start, end} of injectedPinyin.find(createPage(text))) {
		kept += text.slice(position, start);
		position = end;
	}

	return kept + text.slice(position);
};

const article = fc.shuffledSubarray([...sentences], {minLength: 5}).map(chosen => chosen.join(''));

describe('removing injected readings restores the original', () => {
	it('where toned readings stand behind traditional characters', () => {
		fc.assert(
			fc.property(article, fc.integer({min: 2, max: 4}), fc.nat(), (simplified, every, seed) => {
				const original = traditional(simplified);
				const differing = [...new Set(original)].filter(unit => !simplified.includes(unit));
				const affected = new Set(differing.filter((_, index) => (index + seed) % every === 0));
				const injected = Array.from(original, unit =>
					affected.has(unit) ? `${unit}(${readingsOf(unit)[0]})` : unit,
				).join('');
				expect(removeReadings(injected)).toBe(original);
			}),
		);
	});

	it('where toneless readings stand behind any character, once or more', () => {
		const times = fc.array(fc.nat(4), {minLength: 50, maxLength: 50});
		fc.assert(
			fc.property(article, times, fc.integer({min: 3, max: 6}), (original, repeats, every) => {
				const types = [...new Set(original)].filter(unit => readingsOf(unit).length > 0);
				const affected = new Set(types.filter((_, index) => index % every === 0));
				let next = 0;
				const injected = Array.from(original, unit => {
					if (!affected.has(unit)) return unit;
					const reading = withoutTones(readingsOf(unit)[0]!).replace('ü', 'v');
					return unit + `(${reading})`.repeat(Math.max(0, repeats[next++ % 50]! - 1));
				}).join('');
				fc.pre(/(\([a-z]+\))\1/.test(injected));
				expect(removeReadings(injected)).toBe(original);
			}),
		);
	});

	it('where readings without their vowels stand behind words', () => {
		const words = [
			'会议',
			'化肥',
			'医院',
			'学生',
			'记者',
			'历史',
			'环境',
			'市场',
			'价格',
			'线路',
			'开放',
		];
		fc.assert(
			fc.property(article, fc.shuffledSubarray(words, {minLength: 5}), (original, affected) => {
				let injected = original;
				for (const word of affected) {
					const reading = Array.from(word, unit => withoutMarkedVowels(readingsOf(unit)[0]!)[0]);
					injected = injected.replaceAll(word, `${word}(${reading.join(' ')})`);
				}

				fc.pre(/[a-z]+ [a-z]+\).*[a-z]+ [a-z]+\)/.test(injected));
				expect(removeReadings(injected)).toBe(original);
			}),
		);
	});
});

describe('removing injected readings', () => {
	it('knows syllables of the neutral tone, which have no mark to lose', () => {
		const original = '这个任务由部分居民认领，大家扎实推进，知识竞赛也受喜欢。';
		const injected =
			'这个(zhge)任务(rnwu)由部分(bfen)居民认领，大家扎实(zhshi)推进，知识(zhshi)竞赛也受喜欢(xhuan)。';
		expect(removeReadings(injected)).toBe(original);
	});

	it('takes the space with it that the machine put behind each', () => {
		const original =
			'社會變遷中，學校與農業都發生變化，縣裡把經驗寫成報告，鄉間的變遷還會繼續，社會學家這樣說。';
		const spaced = Array.from(original, unit =>
			'會學經鄉'.includes(unit) ? `${unit}(${withoutTones(readingsOf(unit)[0]!)}) ` : unit,
		).join('');
		expect(spaced).toContain('(hui) 變遷');
		expect(removeReadings(spaced)).toBe(original);
	});

	it('leaves the spaces of the article', () => {
		const original = '社會 學校 農業 縣裡\n經驗 報告 鄉間 變遷';
		const injected = '社會(huì) 學(xué)校 農(nóng)業 縣裡\n經(jīng)驗 報告 鄉間 變遷';
		expect(removeReadings(injected)).toBe(original);
	});

	it('is not misled by one character that the report is about', () => {
		const original = '東亞論壇在東亞各地舉辦，亞洲的學者與東亞的農業專家談經驗，亞洲媒體到場。';
		const injected = original
			.replaceAll('亞', '亞(yà)')
			.replaceAll('學', '學(xué)')
			.replaceAll('農', '農(nóng)')
			.replaceAll('經', '經(jīng)');
		expect(removeReadings(injected)).toBe(original);
	});
});

describe('of the bundled texts', () => {
	const folder = join(import.meta.dirname, '../../../seeds');
	const glosses = /\(\s*[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+\s*\)/;

	it.each(readdirSync(folder))('%s keeps no reading', name => {
		expect(removeReadings(readFileSync(join(folder, name), 'utf8'))).not.toMatch(glosses);
	});

	it('all other parentheses stay', () => {
		const text = readdirSync(folder)
			.map(name => removeReadings(readFileSync(join(folder, name), 'utf8')))
			.join('\n');
		for (const kept of [
			'(記者柴錦玉)',
			'三公(工)',
			'社區(村)',
			'各縣(市、區)',
			'乡镇(街道)、村(社区)',
		]) {
			expect(text).toContain(kept);
		}
	});
});
