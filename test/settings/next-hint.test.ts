import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {nextHint} from '../../source/settings/next-hint.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qingdu-hints-'));
afterAll(() => rmSync(folder, {recursive: true}));

test('each start has the next hint, until all were given', () => {
	const state = path.join(folder, 'state');
	expect([1, 2, 3, 4].map(() => nextHint(state, 3))).toEqual([0, 1, 2, undefined]);
});

test('a file that says nothing is as none', () => {
	writeFileSync(path.join(folder, 'hints.json'), '{"given": ');
	expect(nextHint(folder, 2)).toBe(0);
	writeFileSync(path.join(folder, 'hints.json'), '{"given": "x"}');
	expect(nextHint(folder, 2)).toBe(0);
	expect(nextHint(folder, 2)).toBe(1);
});

test('where it cannot be remembered there is none', () => {
	writeFileSync(path.join(folder, 'file'), '');
	expect(nextHint(path.join(folder, 'file', 'state'), 3)).toBeUndefined();
});
