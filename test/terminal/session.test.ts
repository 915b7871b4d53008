import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {build} from 'esbuild';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {
	closeTerminals,
	openShell,
	openTerminal,
	type Terminal,
	type TerminalOptions,
	untilPrompt,
	untilReady,
} from './terminal.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'qingdu-session-'));
const program = `node ${path.join(folder, 'small-explorer.mjs')}`;

// The shell outlives the signals that its whole job gets, to say what became of the terminal.
const script = `trap : TERM HUP INT; stty -g; ${program}; echo "left with $?"; stty -g`;

// Bundled once: to compile it anew for every test would take most of their time.
beforeAll(async () => {
	await build({
		entryPoints: ['test/terminal/small-explorer.ts'],
		outdir: folder,
		outExtension: {'.js': '.mjs'},
		bundle: true,
		platform: 'node',
		format: 'esm',
		define: {'process.env.NODE_ENV': '"production"'},
		alias: {'react-devtools-core': path.resolve('scripts/no-devtools.mjs')},
		banner: {js: "import {createRequire} from 'node:module';const require=createRequire('/');"},
		logLevel: 'error',
	});
});

afterAll(() => rmSync(folder, {recursive: true}));

const open = async (options: TerminalOptions = {columns: 100, rows: 12}): Promise<Terminal> => {
	const terminal = openTerminal('sh', ['-c', script], options);
	await untilReady(terminal, {shown: 'ready'});
	return terminal;
};

/** What `stty -g` prints: the terminal's settings, as one word. */
const settings = (terminal: Terminal): readonly string[] =>
	terminal.output().match(/^[0-9a-f]+(:[0-9a-f]+){10,}/gm) ?? [];

const expectGivenBack = (terminal: Terminal): void => {
	const [before, after] = settings(terminal);
	expect(after).toBe(before);
	expect(terminal.isAlternate()).toBe(false);
	expect(terminal.isBracketedPaste()).toBe(false);
	expect(terminal.isMouseTaken()).toBe(false);
	expect(terminal.cursor().isShown).toBe(true);
};

afterEach(closeTerminals);

test.each<[how: string, end: (terminal: Terminal) => void, code: number, says?: string]>([
	['q', terminal => terminal.press('q'), 0],
	['Ctrl-C', terminal => terminal.press('\u0003'), 130],
	['SIGINT', terminal => terminal.signal('SIGINT'), 130],
	['SIGTERM', terminal => terminal.signal('SIGTERM'), 143],
	['SIGHUP', terminal => terminal.signal('SIGHUP'), 129],
	['an exception', terminal => terminal.press('x'), 1, 'broke: thrown in a key'],
	['an exception while drawing', terminal => terminal.press('d'), 1, 'broke: thrown while drawing'],
	['a rejection', terminal => terminal.press('r'), 1, 'broke: rejected by nobody’s hand'],
])('%s gives the terminal back as it was', async (_, end, code, says = 'left with') => {
	const terminal = await open();
	expect(terminal.isAlternate()).toBe(true);
	end(terminal);
	await terminal.exit();
	expect(terminal.screen()).toContain(`left with ${code}`);
	expect(terminal.screen()).toContain(says);
	expectGivenBack(terminal);
});

test('even where CI is set there is a terminal, and it is used', async () => {
	const terminal = await open({env: {CI: 'true'}});
	expect(terminal.isAlternate()).toBe(true);
	terminal.press('q');
	await terminal.exit();
});

test('keys read in one go arrive in order, and control characters among them are keys', async () => {
	const terminal = await open();
	terminal.press('jjj');
	await terminal.waitForText('pressed jjj');
	terminal.press('你好\r');
	await terminal.waitForText('pressed enter');
	terminal.press('\u001b[A');
	await terminal.waitForText('pressed up');
	terminal.press('\u001b');
	await terminal.waitForText('pressed escape');
});

test('pasted text is no key', async () => {
	const terminal = await open();
	terminal.paste('q x\u0003');
	await terminal.waitForText('pasted q x');
});

test.each([
	[100, 12, 60, 20],
	[60, 20, 100, 8],
	[80, 24, 50, 10],
])('a terminal of %i by %i that becomes %i by %i is filled again', async (...sizes) => {
	const [columns, rows, newColumns, newRows] = sizes;
	const terminal = await open({columns, rows});
	terminal.resize(newColumns, newRows);
	await terminal.waitFor('a frame of the new size', () => {
		const shown = terminal.rows();
		const between = shown.slice(1, -1);
		return (
			shown[0] === `${newColumns} by ${newRows}` &&
			shown.at(-1) === 'resized' &&
			between.every(row => row === '')
		);
	});
});

test('Ctrl-Z gives the terminal to the shell, and fg brings the same screen back', async () => {
	const shell = await openShell({columns: 100, rows: 12});
	shell.press(`${program}\r`);
	await untilReady(shell, {shown: 'ready'});
	shell.press('j');
	await shell.waitForText('pressed j');
	shell.press('\u001a');
	await untilPrompt(shell);
	expect(shell.screen()).toContain('Stopped');
	expect(shell.cursor().isShown).toBe(true);
	shell.press('fg\r');
	await shell.waitFor(
		'the frame',
		() => shell.isAlternate() && shell.rows().at(-1) === 'pressed j',
	);
	shell.press('k');
	await shell.waitForText('pressed k');
	shell.press('q');
	await untilPrompt(shell);
	shell.press('exit $?\r');
	expect((await shell.exit()).code).toBe(0);
});

test('a terminal that was resized while the program was stopped is filled after fg', async () => {
	const shell = await openShell({columns: 100, rows: 12});
	shell.press(`${program}\r`);
	await untilReady(shell, {shown: 'ready'});
	shell.press('\u001a');
	await untilPrompt(shell);
	shell.resize(60, 8);
	shell.press('fg\r');
	await shell.waitFor('a frame of the new size', () => shell.rows()[0] === '60 by 8');
});
