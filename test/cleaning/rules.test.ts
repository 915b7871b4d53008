import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {createPage} from '../../source/cleaning/create-page.ts';
import type {CleaningRule} from '../../source/cleaning/rule.ts';
import {rules} from '../../source/cleaning/rules/index.ts';
import {expectMarked, fixtureFolders, readFixtures} from './fixtures.ts';
import {madeRecurring} from './made-recurring.ts';
import type {MarkedText} from './marked-text.ts';

const folder = join(import.meta.dirname, '../../source/cleaning/rules');

/** What one rule alone finds in a text. */
const mark = (rule: CleaningRule, text: string): MarkedText => {
	const page = createPage(text, rule.id === 'template-line' ? madeRecurring : undefined);
	return {
		text,
		markings: [
			...Array.from(rule.find(page), finding => ({replacement: '', ...finding, rule: rule.id})),
			...Array.from(rule.doubt?.(page) ?? [], ({start, end}) => ({start, end, rule: rule.id})),
		],
	};
};

describe.each(rules.map(rule => [rule.id, rule] as const))('the rule %s', (id, rule) => {
	const fixtures = fixtureFolders('rules').includes(id) ? readFixtures(`rules/${id}`) : [];
	const nearMisses = fixtures.filter(({name}) => name.startsWith('near-miss'));
	const hits = fixtures.filter(fixture => !nearMisses.includes(fixture));

	it('lives in the file named after it', () => {
		expect(existsSync(join(folder, `${id}.ts`))).toBe(true);
	});

	it('has a fixture and a near miss', () => {
		expect(hits.length, `test/fixtures/rules/${id}/*.txt`).toBeGreaterThan(0);
		expect(nearMisses.length, `test/fixtures/rules/${id}/near-miss*.txt`).toBeGreaterThan(0);
	});

	it.each(hits.map(fixture => [fixture.name, fixture] as const))('marks %s', (_, fixture) => {
		const actual = mark(rule, fixture.marked.text);
		expect(actual.markings.length, 'a fixture without a mark is a near miss').toBeGreaterThan(0);
		expectMarked(fixture, actual);
	});

	it.each(nearMisses.map(fixture => [fixture.name, fixture] as const))(
		'leaves %s',
		(_, fixture) => {
			const actual = mark(rule, fixture.marked.text);
			expectMarked({...fixture, marked: {...fixture.marked, markings: []}}, actual);
			expect(actual.markings).toEqual([]);
		},
	);
});

it('has ids that occur once, and no fixtures of rules that are gone', () => {
	const ids = rules.map(({id}) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(fixtureFolders('rules').filter(name => !ids.includes(name))).toEqual([]);
});
