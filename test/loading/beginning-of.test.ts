import {expect, test} from 'vitest';
import {beginningOf} from '../../source/loading/beginning-of.ts';

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

test('a short text and markup are not begun', () => {
	expect(beginningOf(textOf('河边的树。\n'.repeat(100)))).toBeUndefined();
	expect(
		beginningOf({...textOf('<p>河边的树。</p>\n'.repeat(20_000)), kind: 'html'}),
	).toBeUndefined();
});
