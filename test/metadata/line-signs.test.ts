import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {judgeLines} from '../../source/cleaning/article/judge-lines.ts';
import {clean} from '../../source/cleaning/clean.ts';
import {extractMetadata} from '../../source/metadata/extract-metadata.ts';
import {readPage} from '../../source/metadata/page-reading.ts';
import {fixtureFolders, readFixtures} from '../cleaning/fixtures.ts';
import {soup} from '../cleaning/soup.ts';

const texts = [
	...readFixtures('pages'),
	...fixtureFolders('rules').flatMap(folder => readFixtures(`rules/${folder}`)),
].map(({marked}) => marked.text);
const lines = texts.flatMap(text => text.split('\n')).filter(line => line.trim() !== '');

/** What is found by signs beside what all extractors find on all lines. */
const expectSame = (text: string): void => {
	const {page, map} = clean(text).repaired;
	const judgement = judgeLines(page);
	expect(extractMetadata(readPage(page, judgement), map)).toEqual(
		extractMetadata(readPage(page, judgement, 'all'), map),
	);
};

/** Pages put together of lines of others, cut anywhere. */
const mixture = fc
	.array(
		fc
			.tuple(fc.constantFrom(...lines), fc.nat(12), fc.integer({min: 4, max: 60}))
			.map(([line, start, length]) => line.slice(start, start + length)),
		{maxLength: 24},
	)
	.map(parts => parts.join('\n'));

describe('extractors tried only where a sign of them stands', () => {
	it('find what they find when tried everywhere, in all fixtures', () => {
		for (const text of texts) expectSame(text);
	});

	it('find the same in any mixture of their lines', () => {
		fc.assert(fc.property(mixture, expectSame), {numRuns: 800});
	});

	it('find the same in any text', () => {
		fc.assert(fc.property(soup, expectSame), {numRuns: 200});
	});
});
