import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type ReadLines, readLines} from '../../../source/cleaning/article/read-lines.ts';
import {createPage} from '../../../source/cleaning/create-page.ts';
import {lineKinds} from '../../../source/cleaning/rules/line-kinds.ts';
import {fixtureFolders, readFixtures} from '../fixtures.ts';
import {soup} from '../soup.ts';

const texts = [
	...readFixtures('pages'),
	...fixtureFolders('rules').flatMap(folder => readFixtures(`rules/${folder}`)),
].map(({marked}) => marked.text);
const lines = texts.flatMap(text => text.split('\n')).filter(line => line.trim() !== '');
/** What kinds of lines are known by. */
const words = lineKinds.flatMap(({sureWords = [], likelyWords = []}) => [
	...sureWords,
	...likelyWords,
]);

/** Without what was only noted on a line once it was asked for. */
const toldBy = ({lines, ...places}: ReadLines) => ({
	...places,
	lines: lines.map(({form, kind, certainty, weight}) => ({form, kind, certainty, weight})),
});

/** Readings by signs beside those of all kinds tried one by one. */
const expectSame = (text: string): void => {
	const page = createPage(text);
	expect(toldBy(readLines(page))).toEqual(toldBy(readLines(page, 'one-by-one')));
};

/** A piece of a line: where it is cut, signs at its ends are lost and others come about. */
const piece = fc
	.tuple(fc.constantFrom(...lines), fc.nat(30), fc.integer({min: 1, max: 30}))
	.map(([line, start, length]) => line.slice(start, start + length));

const mixture = fc
	.array(
		fc.oneof(
			{weight: 4, arbitrary: fc.constantFrom(...lines)},
			{weight: 4, arbitrary: piece},
			{weight: 3, arbitrary: fc.constantFrom(...words)},
			{
				weight: 4,
				arbitrary: fc.constantFrom(
					'\n',
					' ',
					'：',
					':',
					'|',
					'>',
					'(',
					'】',
					'。',
					'1',
					'2019-09-07',
				),
			},
		),
		{maxLength: 60},
	)
	.map(parts => parts.join(''));

describe('lines tried only on kinds of which they bear a sign', () => {
	it('are read as if all kinds were tried, in all fixtures', () => {
		for (const text of texts) expectSame(text);
	});

	it('are read so in any mixture of them', () => {
		fc.assert(fc.property(mixture, expectSame), {numRuns: 1500});
	});

	it('are read so in any text', () => {
		fc.assert(fc.property(soup, expectSame), {numRuns: 300});
	});
});
