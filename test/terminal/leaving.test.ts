import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {closeTerminals, openTerminal, untilReady} from './terminal.ts';

const program = path.resolve('dist/cli.js');

afterEach(closeTerminals);

test('o lends the terminal to the editor and comes back to the same screen', async () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'qingdu editor '));
	const editor = path.join(folder, 'nano');
	// Says what it was given, then waits for a line: typed keys are the editor's, and echoed.
	writeFileSync(
		editor,
		`#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/given"\necho editing\nread line\necho "$line" >> "${folder}/given"\n`,
		{mode: 0o755},
	);
	const terminal = openTerminal(process.execPath, [program], {
		columns: 120,
		env: {EDITOR: `'${editor}' --tabs`},
	});
	await untilReady(terminal);
	terminal.press('j');
	await terminal.waitForText('2/5');
	const before = terminal.rows().slice(0, -2);
	terminal.press('o');
	await terminal.waitFor('the editor', () => !terminal.isAlternate());
	await terminal.waitForText('editing');
	terminal.press('qj\r');
	await terminal.waitFor('the program', () => terminal.isAlternate());
	await terminal.waitForText('Back from nano');
	expect(terminal.rows().slice(0, -2)).toEqual(before);
	terminal.press('j');
	await terminal.waitForText('3/5');
	const [flag, line, file] = readFileSync(path.join(folder, 'given'), 'utf8').split('\n');
	expect([flag, line]).toEqual(['--tabs', expect.stringMatching(/^\+\d+$/)]);
	expect(file).toMatch(/seeds\/001.*\.txt$/);
	rmSync(folder, {recursive: true});
});

test('an editor that is not there is told of, and nothing is lost', async () => {
	const terminal = openTerminal(process.execPath, [program], {
		env: {VISUAL: '/nowhere/ed'},
	});
	await untilReady(terminal);
	terminal.press('o');
	await terminal.waitForText('Not opened in ed: there is no such program');
	expect(terminal.isAlternate()).toBe(true);
	terminal.press('j');
	await terminal.waitForText('2/5');
});
