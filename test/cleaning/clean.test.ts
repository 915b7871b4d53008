import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import type {CleaningRule, Finding} from '../../source/cleaning/rule.ts';
import {applyReplacements} from '../../source/text/offset-map.ts';
import {cleanOffset} from '../../source/text/span.ts';
import {soup} from './soup.ts';

/** A rule that replaces every match. */
const replacing = (
	id: string,
	stage: CleaningRule['stage'],
	pattern: RegExp,
	replacement = '',
): CleaningRule => ({
	id,
	stage,
	summary: id,
	find: page =>
		Array.from(page.text.matchAll(pattern), match => ({
			start: match.index,
			end: match.index + match[0].length,
			replacement,
		})),
});

/** A rule with fixed findings, which it has once: passes repeat until nothing is found. */
const finding = (id: string, ...findings: Finding[]): CleaningRule => ({
	id,
	stage: 'lines',
	summary: id,
	find: () => findings.splice(0),
});

/** Overlaps of every kind: between stages, within one, insertions, growth and shrinkage. */
const rough: readonly CleaningRule[] = [
	replacing('readings', 'characters', /\([a-zùìíō]+\)/gu),
	replacing('radicals', 'characters', /⼈/gu, '人'),
	replacing('ampersands', 'characters', /&amp;/gu, '和'),
	replacing('sentences', 'lines', /句子.{0,9}/gu),
	replacing('pairs', 'lines', /[會议][^。]{2}/gu, '對'),
	replacing('lines', 'lines', /^.*(?:打印|分享).*\n/gmu),
	replacing('ends', 'lines', /(?<=。)(?=[^\n])/gu, '\n'),
	replacing('spaces', 'layout', / +/gu),
	replacing('names', 'layout', /小[滿满]?/gu, '大'),
	replacing('blank', 'layout', /\n{2,}/gu, '\n'),
];

const expectInvariants = (raw: string, rules?: readonly CleaningRule[]): void => {
	const {text, edits, map, warnings, repaired} = clean(raw, rules ? {rules} : {});
	expect(applyReplacements(raw, edits)).toBe(text);
	expect(map.cleanLength).toBe(text.length);
	expect(repaired.map.cleanLength).toBe(repaired.page.text.length);

	let position = 0;
	let cleanPosition = 0;
	for (const {start, end, replacement} of edits) {
		expect(start).toBeGreaterThanOrEqual(position);
		expect(raw.slice(start, end)).not.toBe(replacement);
		for (let offset = position; offset < start; offset++) {
			const there = cleanOffset(cleanPosition + offset - position);
			expect(map.toRaw(there)).toBe(offset);
			expect(map.toClean(offset as typeof start)).toBe(there);
		}

		cleanPosition += start - position + replacement.length;
		position = end;
	}

	for (const {span} of warnings) {
		if (span) expect(raw.slice(span.start, span.end).length).toBe(span.end - span.start);
	}

	const again = clean(text, rules ? {rules} : {});
	expect(again.text).toBe(text);
	expect(again.edits).toEqual([]);
};

describe('clean', () => {
	it('keeps its promises on any text, with the rules of the list', () => {
		fc.assert(
			fc.property(soup, raw => expectInvariants(raw)),
			{numRuns: 400},
		);
	});

	it('keeps its promises whatever rules do to one another', () => {
		fc.assert(
			fc.property(soup, raw => expectInvariants(raw, rough)),
			{numRuns: 400},
		);
	});

	it('lets a removed line swallow what was mended in it', () => {
		const raw = '好\n分享會(hui)議\n壞';
		const {edits} = clean(raw, {rules: rough});
		expect(edits).toEqual([{start: 2, end: 12, replacement: '', rule: 'lines'}]);
	});

	it('lets white space that goes not swallow the text that was removed in its midst', () => {
		const {edits, text} = clean('好\n\n打印\n\n壞', {
			rules: [
				replacing('lines', 'lines', /打印/gu),
				replacing('blank', 'layout', /\n{2,}/gu, '\n'),
			],
		});
		expect(text).toBe('好\n壞');
		expect(edits.map(({start, end, rule}) => [start, end, rule])).toEqual([
			[1, 3, 'blank'],
			[3, 5, 'lines'],
			[5, 7, 'blank'],
		]);
	});

	it('keeps the reason of the earlier rule inside the removal of a later one', () => {
		const {edits, text} = clean('abcdef', {
			rules: [finding('first', {start: 2, end: 3}), finding('second', {start: 1, end: 5})],
		});
		expect(text).toBe('af');
		expect(edits.map(({start, end, rule}) => [start, end, rule])).toEqual([
			[1, 2, 'second'],
			[2, 3, 'first'],
			[3, 5, 'second'],
		]);
	});

	it('lets the earlier of two rules have the place that both claim', () => {
		const rules = [
			finding('first', {start: 1, end: 2, replacement: 'B'}),
			finding('second', {start: 1, end: 2}),
		];
		expect(clean('abc', {rules}).text).toBe('aBc');
	});

	it('gives the page as mended, with all its lines, for metadata', () => {
		const {repaired} = clean('打印會(hui)\n', {rules: rough});
		expect(repaired.page.text).toBe('打印會\n');
		expect(repaired.page.folded).toBe('打印会\n');
		expect(repaired.map.toRaw(cleanOffset(3))).toBe(8);
	});

	it('leaves out the rules it is told to', () => {
		const {text} = clean('有 人', {rules: rough, without: new Set(['spaces'])});
		expect(text).toBe('有 人');
	});

	it('names rule and place of a bad finding', () => {
		const bad = (...findings: Finding[]) => clean('字𠮷字', {rules: [finding('bad', ...findings)]});
		expect(() => bad({start: 2, end: 9})).toThrow('Rule bad: bad finding [2, 9) of 4');
		expect(() => bad({start: 2, end: 1})).toThrow('[2, 1)');
		expect(() => bad({start: 0.5, end: 1})).toThrow('[0.5, 1)');
		expect(() => bad({start: 0, end: 2})).toThrow('[0, 2)');
		expect(() => bad({start: 0, end: 3}, {start: 1, end: 4})).toThrow('overlaps');
	});

	it('drops a doubt about text that was removed, and the span of one about the whole page', () => {
		const doubting: CleaningRule = {
			...finding('doubting', {start: 0, end: 2}),
			doubt: () => [
				{start: 0, end: 1, message: 'Gone.'},
				{start: 1, end: 3, message: 'Here.'},
				{start: 0, end: 4, message: 'All.'},
			],
		};
		expect(clean('abcd', {rules: [doubting]}).warnings).toEqual([
			{id: 'doubting', message: 'All.'},
			{id: 'doubting', message: 'Here.', span: {start: 1, end: 3}},
		]);
	});
});
