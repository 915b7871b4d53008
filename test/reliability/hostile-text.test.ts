import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parse} from 'csv-parse/sync';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {closeTerminals, openTerminal, type Terminal, untilReady} from '../terminal/terminal.ts';
import {attacks, formulas, writeHostileCorpus} from './hostile-corpus.ts';
import {clipboardIn, foreignIn, unsafeIn} from './own-sequences.ts';

const program = path.resolve('dist/cli.js');
const home = mkdtempSync(path.join(tmpdir(), 'qingdu-hostile-'));
const corpus = path.join(home, '集\u001b]0;偷\u0007\u202e');

beforeAll(() => writeHostileCorpus(corpus));
afterEach(closeTerminals);
afterAll(() => rmSync(home, {recursive: true}));

const open = async (): Promise<Terminal> => {
	const terminal = openTerminal(process.execPath, [program, corpus], {
		columns: 120,
		rows: 30,
		cwd: home,
		env: {XDG_CACHE_HOME: path.join(home, 'cache'), TMPDIR: home, VISUAL: 'true'},
	});
	await untilReady(terminal, {shown: '1/'});
	return terminal;
};

/** As terminals send it that tell it from the beginning of a longer key. */
const escapeKey = '\u001b[27u';

/** Presses keys one by one, and waits for a whole frame after each: every size is another one. */
const walk = async (terminal: Terminal, keys: readonly string[]): Promise<void> => {
	for (const key of keys) {
		const before = terminal.output().length;
		terminal.press(key);
		terminal.resize(120, 30 + ((terminal.rows().length + 1) % 8));
		await terminal.waitFor('a new frame', () => terminal.output().length > before);
	}
};

/** All that a session wrote, once it is over. */
const writtenBy = async (terminal: Terminal): Promise<string> => {
	terminal.press('\u0003');
	expect(await terminal.exit()).toMatchObject({code: 130});
	return terminal.output();
};

test('no document, name or value gives the terminal an order, wherever it is shown', async () => {
	const terminal = await open();
	const documents = 16;
	for (let document = 0; document < documents; document++) {
		// The views, the page from end to end, what is known about it, and where it came from.
		await walk(terminal, ['v', 'v', 'v', ' ', 'G', 'i', escapeKey, ']']);
	}

	const written = await writtenBy(terminal);
	expect(foreignIn(written)).toBeUndefined();
	expect(written).toContain('␛');
});

test('nor in menus, fields, lists of problems, or with such text pasted', async () => {
	const terminal = await open();
	const menus = ['c', 'i', 's', 'f', 'Y', 'D', '=', '!', '?'];
	for (const menu of menus) await walk(terminal, [menu, 'j', 'G', escapeKey, escapeKey]);
	for (const field of ['/', ':']) {
		for (const attack of Object.values(attacks)) {
			terminal.press(field);
			terminal.paste(`河${attack.replaceAll('\u001b[201~', '')}邊`);
			await walk(terminal, [escapeKey, escapeKey]);
		}
	}

	// A value of a facet, chosen; groups; panes; a passage; the script; one pane.
	await walk(terminal, [
		'f',
		'\r',
		'\r',
		escapeKey,
		'\t',
		'V',
		'J',
		'J',
		escapeKey,
		't',
		't',
		'z',
		'h',
	]);
	await walk(terminal, ['m', ']', 'm', 'r', 'p', '<', '>', 'x', 'u', 'j']);
	expect(foreignIn(await writtenBy(terminal))).toBeUndefined();
}, 60_000);

test('nor with a copy of any kind, whose text is as safe where it is pasted', async () => {
	const terminal = await open();
	for (let document = 0; document < 3; document++) {
		for (let kind = 0; kind < 8; kind++) {
			const before = clipboardIn(terminal.output()).length;
			await walk(terminal, ['Y', ...Array.from({length: kind}, () => 'j'), '\r']);
			await terminal.waitFor('a copy', () => clipboardIn(terminal.output()).length > before);
		}

		await walk(terminal, [']', ']', ']', ']']);
	}

	await walk(terminal, ['V', 'J', 'J', 'Y']);
	const written = await writtenBy(terminal);
	expect(foreignIn(written)).toBeUndefined();
	const copies = clipboardIn(written);
	expect(copies.length).toBeGreaterThanOrEqual(24);
	for (const copy of copies) expect(unsafeIn(copy)).toBeUndefined();
}, 60_000);

test('a reader who uses a screen reader hears nothing else', async () => {
	const terminal = openTerminal(process.execPath, [program, '--screen-reader', corpus], {
		cwd: home,
		env: {XDG_CACHE_HOME: path.join(home, 'cache')},
	});
	await terminal.waitForText('Enter read');
	for (const key of ['j', '\r']) {
		const before = terminal.output().length;
		terminal.press(key);
		await terminal.waitFor('more words', () => terminal.output().length > before);
	}

	expect(foreignIn(await writtenBy(terminal))).toBeUndefined();
});

const run = (...parameters: readonly string[]) =>
	spawnSync(process.execPath, [program, ...parameters], {cwd: home, encoding: 'utf8'});

test.each(['jsonl', 'text', 'markdown', 'csv'])('an export as %s can be looked at', format => {
	const {stdout, stderr, status} = run('--export', format, corpus);
	expect(status).toBe(1);
	expect(stdout).toContain('下一階段工作');
	expect(unsafeIn(stdout)).toBeUndefined();
	expect(unsafeIn(stderr)).toBeUndefined();
});

test('a line of JSON names no half of a character, over which readers refuse whole files', () => {
	const lines = run('--export', 'jsonl', corpus).stdout.split('\n').filter(Boolean);
	expect(lines.join('')).toContain('\ufffd河');
	for (const line of lines) expect(JSON.stringify(JSON.parse(line))).not.toMatch(/\\ud[89a-f]/);
});

/** Makes the program break with words of a page in its error. */
const breaking = (how: string): string => {
	const file = path.join(home, 'breaking.cjs');
	writeFileSync(
		file,
		`const broken = () => { throw new Error(${JSON.stringify(`河${Object.values(attacks).join('')}邊`)}); };\n${how}`,
	);
	return `--require ${file}`;
};

test('an error of the program’s own quotes no order', async () => {
	const {status, stderr} = spawnSync(process.execPath, [program, '--export', 'text'], {
		cwd: home,
		encoding: 'utf8',
		env: {...process.env, NODE_OPTIONS: breaking('process.stdout.write = broken;')},
	});
	expect(status).toBe(1);
	expect(stderr).toContain('河␛[38');
	expect(unsafeIn(stderr)).toBeUndefined();
	const terminal = openTerminal(process.execPath, [program, corpus], {
		cwd: home,
		columns: 120,
		env: {NODE_OPTIONS: breaking("process.on('SIGUSR2', broken);")},
	});
	await untilReady(terminal, {shown: '1/'});
	terminal.signal('SIGUSR2');
	expect(await terminal.exit()).toMatchObject({code: 1});
	expect(terminal.screen()).toContain('河␛[38');
	expect(foreignIn(terminal.output())).toBeUndefined();
});

test('no cell of a CSV is a formula', () => {
	const {stdout} = run('--export', 'csv', '--fields', 'title,source,text', corpus);
	const cells = parse(stdout, {relax_column_count: true}).flat();
	for (const formula of formulas) {
		const kept = formula.trim();
		expect(cells.some((cell: string) => cell.includes(kept))).toBe(true);
	}

	for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
});

test('files that are written of it have names of the program’s own', async () => {
	const terminal = await open();
	for (let format = 0; format < 4; format++) {
		await walk(terminal, ['Y', ...Array.from({length: 8 + format}, () => 'j'), '\r']);
		await terminal.waitForText('Wrote 1 document');
		await walk(terminal, [']']);
	}

	const names = readdirSync(home).filter(name => name.startsWith('qingdu-2'));
	expect(names).toHaveLength(4);
	for (const name of names) {
		expect(name).toMatch(/^qingdu-[\d-]+\.(?:jsonl|txt|md|csv)$/);
		expect(unsafeIn(readFileSync(path.join(home, name), 'utf8'))).toBeUndefined();
	}
});
