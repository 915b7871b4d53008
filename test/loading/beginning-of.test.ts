import {expect, test} from 'vitest';
import {beginningOf} from '../../source/loading/beginning-of.ts';
import {describeRecord} from '../../source/loading/describe-record.ts';

const textOf = (raw: string) => ({id: '1', path: 'a.txt', encoding: 'utf-8', brokenBytes: 0, raw});

test('a long text begins with whole lines', () => {
	const raw = '河边的树种好了。\n'.repeat(20_000);
	const beginning = beginningOf(textOf(raw))!.raw;
	expect(beginning.length).toBeLessThanOrEqual(8193);
	expect(beginning.endsWith('。\n')).toBe(true);
	expect(raw.startsWith(beginning)).toBe(true);
});

test('where no line ends no character is cut', () => {
	const beginning = beginningOf(textOf(`河${'𠮷'.repeat(60_000)}`))!.raw;
	expect(beginning).toBe(`河${'𠮷'.repeat(4095)}`);
});

test('a page begins with as much text, up to the end of markup', () => {
	const head = `<html><head><script>${'let a = 1;\n'.repeat(10_000)}</script></head><body>`;
	const raw = `${head}${'<p>河边的树种好了。</p>\n'.repeat(20_000)}</body></html>`;
	const beginning = beginningOf({...textOf(raw), kind: 'html'})!.raw;
	expect(raw.startsWith(beginning)).toBe(true);
	expect(beginning.endsWith('。</p>\n<p>')).toBe(true);
	const {text} = describeRecord({...textOf(beginning), kind: 'html'});
	expect(text.length).toBeGreaterThan(8192);
	expect(text).not.toContain('let a');
});

test('a short text, and a page of markup around a short text, are not begun', () => {
	expect(beginningOf(textOf('河边的树。\n'.repeat(100)))).toBeUndefined();
	const page = `<script>${'let a = 1;\n'.repeat(20_000)}</script><p>河边的树。</p>`;
	expect(beginningOf({...textOf(page), kind: 'html'})).toBeUndefined();
});
