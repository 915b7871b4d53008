import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createRepeats, type GrowingRepeats} from '../../source/search/repeats.ts';
import {signatureLength, signTexts} from '../../source/search/signature.ts';

const syllables = '青山白云清河渡口老城新桥春风细雨夏荷秋月冬雪东南西北田园村镇书声灯火茶香船歌';

/** Invented text of so many characters, another for every seed. */
const textOf = (seed: number, length = 400): string => {
	let state = Math.imul(seed + 1, 0x9e37_79b1);
	let text = '';
	for (let at = 0; at < length; at++) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		text += syllables[(state >>> 8) % syllables.length];
		if (at % 23 === 22) text += '，';
	}

	return text;
};

const repeatsOf = (texts: readonly string[]): GrowingRepeats => {
	const repeats = createRepeats();
	repeats.add(signTexts(texts));
	return repeats;
};

const areSame = (one: string, other: string): boolean => {
	const repeats = repeatsOf([one, other]);
	return repeats.rootOf(0) === repeats.rootOf(1);
};

describe('two texts say the same', () => {
	const text = textOf(1);

	it('when they are equal', () => {
		expect(areSame(text, text)).toBe(true);
	});

	it('when one has something more at its ends', () => {
		expect(areSame(text, `分享到：微博 微信 ${text} 责任编辑：某某 相关阅读`)).toBe(true);
	});

	it('when one is cut off', () => {
		expect(areSame(text, text.slice(0, 300))).toBe(true);
	});

	it('when they are in different scripts', () => {
		const traditional = text.replaceAll('云', '雲').replaceAll('东', '東').replaceAll('乡', '鄉');
		expect(areSame(text, traditional)).toBe(true);
	});

	it('when line breaks, signs and widths differ', () => {
		expect(areSame(text, text.replaceAll('，', ',\n  '))).toBe(true);
	});

	it('when a character here and there is another', () => {
		expect(
			areSame(text, `${text.slice(0, 100)}某${text.slice(101, 250)}某${text.slice(251)}`),
		).toBe(true);
	});

	it('not when they have but a paragraph in common', () => {
		const common = textOf(9, 100);
		expect(areSame(textOf(2) + common, textOf(3) + common)).toBe(false);
	});

	it('not when there is nothing in either', () => {
		expect(areSame('', '')).toBe(false);
		expect(areSame('——！', '……')).toBe(false);
	});
});

describe('of a sentence', () => {
	it('signs and script make no difference', () => {
		expect(areSame('清河市召開會議', '清河市召开会议。')).toBe(true);
	});

	it('every letter does', () => {
		expect(areSame('二〇二一年一月清河市统计公报', '二〇二二年一月清河市统计公报')).toBe(false);
	});
});

describe('groups', () => {
	const texts = [textOf(1), textOf(2), `${textOf(1)}尾`, textOf(3), textOf(2), `头${textOf(1)}`];

	it('know all their documents, and the first stands for them', () => {
		const repeats = repeatsOf(texts);
		expect(texts.map((_, document) => repeats.rootOf(document))).toEqual([0, 1, 0, 3, 1, 0]);
		expect(repeats.membersOf(2)).toEqual([0, 2, 5]);
		expect(repeats.membersOf(3)).toEqual([3]);
		expect(repeats.count).toBe(3);
	});

	it('are the same however the documents come in', () => {
		const [whole, pieces] = [repeatsOf(texts), createRepeats()];
		for (const text of texts) pieces.add(signTexts([text]));
		for (let document = 0; document < texts.length; document++) {
			expect(pieces.rootOf(document)).toBe(whole.rootOf(document));
		}
	});

	it('stay when nothing more comes', () => {
		const repeats = repeatsOf(texts);
		repeats.seal();
		expect(repeats.membersOf(0)).toEqual([0, 2, 5]);
		expect(repeats.rootOf(99)).toBe(99);
	});
});

it('finds the one repeat of each of thousands of documents, and nothing else', () => {
	const count = 3000;
	const originals = Array.from({length: count}, (_, seed) => textOf(seed, 150));
	const repeats = createRepeats();
	repeats.add(signTexts(originals));
	expect(repeats.count).toBe(0);
	repeats.add(signTexts(originals.map(text => `转载：${text}`)));
	expect(repeats.count).toBe(count);
	for (let document = 0; document < count; document++) {
		expect(repeats.membersOf(document)).toEqual([document, document + count]);
	}
});

it('signs equal texts alike: by runs, or short ones as a whole, or not at all without a letter', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 300}), text => {
			const [once, twice] = [signTexts([text]), signTexts([`“${text}”`])];
			expect(once).toEqual(twice);
			const empty = once.filter(byte => byte === 0).length;
			expect([0, signatureLength - 8, signatureLength]).toContain(empty);
		}),
	);
});
