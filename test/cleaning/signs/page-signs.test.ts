import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clean} from '../../../source/cleaning/clean.ts';
import {rules} from '../../../source/cleaning/rules/index.ts';
import {fixtureFolders, readFixtures} from '../fixtures.ts';
import {soup} from '../soup.ts';

const texts = [
	...readFixtures('pages'),
	...fixtureFolders('rules').flatMap(folder => readFixtures(`rules/${folder}`)),
].map(({marked}) => marked.text);

const allRun = rules.map(({signs: _, ...rule}) => rule);

const expectSame = (text: string): void => {
	const {edits, warnings} = clean(text);
	const tried = clean(text, {rules: allRun});
	expect(edits).toEqual(tried.edits);
	expect(warnings).toEqual(tried.warnings);
};

/** Pieces as long as what rules look for, and longer. */
const mixture = fc
	.array(
		fc
			.tuple(fc.constantFrom(...texts), fc.nat(400), fc.integer({min: 1, max: 40}))
			.map(([text, start, length]) => text.slice(start, start + length)),
		{maxLength: 20},
	)
	.map(parts => parts.join(''));

describe('rules run only on pages with a sign of them', () => {
	it('find what they find when all are run, in all fixtures', () => {
		for (const text of texts) expectSame(text);
	});

	it('find the same in any mixture of them', () => {
		fc.assert(fc.property(mixture, expectSame), {numRuns: 500});
	});

	it('find the same in any text', () => {
		fc.assert(fc.property(soup, expectSame), {numRuns: 500});
	});
});
