import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findMatches} from '../../source/search/find-matches.ts';
import {fold} from '../../source/search/fold.ts';
import {hitList} from '../../source/search/hits.ts';
import {buildSearchIndex} from '../../source/search/search-index.ts';

/** Text as it comes: both scripts, Latin, signs, white space, anything. */
const anyText = fc.oneof(
	fc.string({unit: fc.constantFrom(...'疫情防控會議会议重慶重庆臺台后後iPhone5G，。：“” 　\n')}),
	fc.string({unit: 'grapheme'}),
	fc.string({unit: 'binary'}),
);

/** Code units that need not make well-formed text. */
const brokenText = fc
	.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 40})
	.map(units => String.fromCharCode(...units));

const words = fc.string({
	unit: fc.constantFrom(...'疫情防控會議会议重慶重庆臺台后後iphoneG5，。：'),
	minLength: 1,
	maxLength: 12,
});

const document = fc.record({
	label: anyText,
	facts: fc.array(anyText, {maxLength: 3}),
	body: anyText,
});

describe('folding', () => {
	it('keeps the length and does nothing the second time', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, brokenText), text => {
				const folded = fold(text);
				expect(folded.length).toBe(text.length);
				expect(fold(folded)).toBe(folded);
			}),
		);
	});

	it('folds part by part as it folds the whole', () => {
		fc.assert(
			fc.property(brokenText, brokenText, (one, other) => {
				expect(fold(one + other)).toBe(fold(one) + fold(other));
			}),
		);
	});
});

describe('finding', () => {
	it('finds every document that has the query verbatim, wherever it stands', () => {
		fc.assert(
			fc.property(
				fc.array(document, {minLength: 1, maxLength: 5}),
				words,
				fc.constantFrom('label', 'fact', 'body'),
				fc.nat(),
				(documents, query, place, number) => {
					const chosen = number % documents.length;
					const at = documents[chosen]!;
					const changed = {
						label: place === 'label' ? `${at.label}${query}${at.label}` : at.label,
						facts: place === 'fact' ? [...at.facts, `${query}${at.label}`] : at.facts,
						body: place === 'body' ? `${at.body}${query}${at.body}` : at.body,
					};
					const index = buildSearchIndex(documents.with(chosen, changed));
					const hit = hitList(index.find(query)).find(found => found.document === chosen);
					expect(hit).toBeDefined();
					expect(hit!.tier).not.toBe('fuzzy');
				},
			),
		);
	});

	it('answers any query, each document once at most', () => {
		fc.assert(
			fc.property(
				fc.array(document, {maxLength: 5}),
				fc.oneof(anyText, brokenText),
				(documents, query) => {
					const hits = buildSearchIndex(documents).find(query);
					const found = hitList(hits).map(hit => hit.document);
					expect(new Set(found).size).toBe(found.length);
					for (const number of found) expect(documents[number]).toBeDefined();
				},
			),
		);
	});

	it.each([
		['疫情'.repeat(5000)],
		['疫 '.repeat(5000)],
		['na'.repeat(5000)],
		['"'.repeat(10_000)],
		['!a|'.repeat(3000)],
		['\ud842'.repeat(10_000)],
	])('answers ten thousand characters: %#', query => {
		const index = buildSearchIndex([{label: '疫情防控', facts: [query], body: query}]);
		expect(() => hitList(index.find(query))).not.toThrow();
		expect(() => findMatches('疫情防控', query)).not.toThrow();
	});
});

describe('highlighting', () => {
	const check = (text: string, query: string) => {
		let last = 0;
		const spans = findMatches(text, query);
		for (const {start, end} of spans) {
			expect(start).toBeGreaterThanOrEqual(last);
			expect(end).toBeGreaterThan(start);
			expect(end).toBeLessThanOrEqual(text.length);
			last = end;
		}

		return spans;
	};

	it('gives spans inside the text, in order and apart', () => {
		for (const texts of [anyText, brokenText, words]) {
			fc.assert(
				fc.property(texts, texts, (text, query) => {
					check(text, query);
				}),
			);
		}
	});

	it('gives the query itself where the text has it', () => {
		fc.assert(
			fc.property(anyText, words, anyText, (before, query, after) => {
				const text = before + query + after;
				const spans = check(text, query);
				expect(spans.length).toBeGreaterThan(0);
				for (const {start, end} of spans) expect(fold(text.slice(start, end))).toBe(fold(query));
			}),
		);
	});

	it('shows in every hit why it is one', () => {
		fc.assert(
			fc.property(fc.array(words, {minLength: 1, maxLength: 8}), words, (labels, query) => {
				const index = buildSearchIndex(labels.map(label => ({label, facts: [], body: ''})));
				for (const {document: number, tier} of hitList(index.find(query))) {
					expect(findMatches(labels[number]!, query, tier).length).toBeGreaterThan(0);
				}
			}),
		);
	});
});
