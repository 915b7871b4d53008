import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, expect, test} from 'vitest';
import {
	closeTerminals,
	openTerminal,
	type Terminal,
	type TerminalOptions,
	untilReady,
} from './terminal.ts';

const program = path.resolve('dist/cli.js');
const folder = mkdtempSync(path.join(os.tmpdir(), 'qingdu-everyone-'));
afterAll(() => rmSync(folder, {recursive: true}));
afterEach(closeTerminals);

/** The program on the bundled corpus, ready for keys. */
const open = async (
	parameters: readonly string[] = [],
	options: TerminalOptions & {readonly mouse?: boolean} = {},
): Promise<Terminal> => {
	const {mouse = true, ...rest} = options;
	const terminal = openTerminal(process.execPath, [program, ...parameters], rest);
	await untilReady(terminal, {mouse});
	return terminal;
};

const withSettings = (settings: string): TerminalOptions => {
	mkdirSync(path.join(folder, 'qingdu'), {recursive: true});
	writeFileSync(path.join(folder, 'qingdu', 'config.json'), settings);
	return {env: {XDG_CONFIG_HOME: folder}};
};

/** A report of a button or of the wheel, in a cell counted from 1. */
const report = (button: number, column: number, row: number): string =>
	`\u001b[<${button};${column};${row}M`;

test('clicks and the wheel go where they point', async () => {
	const terminal = await open();
	terminal.press(report(0, 5, 7));
	await terminal.waitForText('3/5');
	terminal.press(report(65, 5, 7) + report(65, 5, 7));
	await terminal.waitForText('5/5');
	terminal.press('q');
	expect(await terminal.exit()).toEqual({code: 0, signal: 0});
	expect(terminal.isMouseTaken()).toBe(false);
});

test('the mouse stays the terminal’s with --no-mouse, and by the settings', async () => {
	const terminal = await open(['--no-mouse'], {mouse: false});
	terminal.press('q');
	await terminal.exit();
	expect(terminal.output()).not.toContain('?1000');
	const other = await open([], {...withSettings('{"mouse": false}'), mouse: false});
	other.press('q');
	await other.exit();
	expect(other.output()).not.toContain('?1000');
});

test('keys of the reader’s own work, and the footer names them', async () => {
	const terminal = await open([], withSettings('{"keys": {"quit": "Q", "change-view": "w"}}'));
	expect(terminal.rows().at(-1)).toMatch(/w view.*Q quit/);
	terminal.press('w');
	await terminal.waitForText('Marked: what was removed');
	terminal.press('Q');
	expect(await terminal.exit()).toMatchObject({code: 0});
});

test('settings that cannot be used are told on the screen', async () => {
	const terminal = await open([], withSettings('{"colour": true, "keys": {"sotr": "s"}}'));
	await terminal.waitForText('There is no setting “colour”. And 1 more');
});

test.each([
	['zh_CN.UTF-8', '退出', '阅读'],
	['zh_TW.UTF-8', '離開', '閱讀'],
])('under %s the program speaks that language', async (LANG, quit, read) => {
	const terminal = await open([], {env: {LANG}});
	expect(terminal.rows().at(-1)).toContain(`q ${quit}`);
	expect(terminal.rows().at(-1)).toContain(read);
});

test('--lang outranks the settings, and they the locale', async () => {
	const settings = withSettings('{"lang": "zh-Hant"}');
	const traditional = await open([], settings);
	expect(traditional.rows().at(-1)).toContain('q 離開');
	const simplified = await open(['--lang', 'zh_CN'], settings);
	expect(simplified.rows().at(-1)).toContain('q 退出');
});

test('--doctor asks the terminal, and leaves it as it was', async () => {
	const terminal = openTerminal('sh', [
		'-c',
		`stty -g; ${process.execPath} ${program} --doctor; echo "left with $?"; stty -g`,
	]);
	await terminal.exit();
	const [before, after] = terminal.output().match(/^[0-9a-f]+(:[0-9a-f]+){10,}/gm) ?? [];
	expect(after).toBe(before);
	expect(terminal.output()).toContain('take one column');
	expect(terminal.output()).toContain('No faults');
	expect(terminal.output()).toContain('left with 0');
});

test('--doctor finds settings that cannot be used', async () => {
	const terminal = openTerminal(
		process.execPath,
		[program, '--doctor', '--lang', 'zh-Hans'],
		withSettings('{"mouse": 3}'),
	);
	expect(await terminal.exit()).toMatchObject({code: 1});
	expect(terminal.output()).toContain('设置“mouse”可取 true、false；给出的是 3。');
});

test.each([
	['--screen-reader', ['--screen-reader'], {}],
	['INK_SCREEN_READER', [], {INK_SCREEN_READER: 'true'}],
])('with %s each key writes only what it changed, in words', async (_, parameters, env) => {
	const terminal = openTerminal(process.execPath, [program, ...parameters], {env});
	await untilReady(terminal, {shown: 'q quit', mouse: false});
	expect(terminal.isAlternate()).toBe(false);
	expect(terminal.screen()).toContain('1 of 5: 時刻保持警醒狀態');
	const before = terminal.output().length;
	terminal.press('j');
	const written = (): string =>
		terminal
			.output()
			.slice(before)
			.replace(/\u001b\[[\d;?]*[A-Za-z]/g, '')
			.trim();
	// All of it, and nothing else: it may come in pieces.
	await terminal.waitFor('the second document', () => written().endsWith('no title, no date'));
	expect(written()).toMatch(/^2 of 5: 日前,我市召開疫情防控/);
	terminal.press('q');
	expect(await terminal.exit()).toMatchObject({code: 0});
	expect(terminal.screen()).toContain('1 of 5');
});

test('--ascii draws no border that is not ASCII, nor does a locale of another encoding', async () => {
	const ascii = await open(['--ascii']);
	expect(ascii.screen()).not.toMatch(/[\u2500-\u25ff]/);
	const locale = await open([], {env: {LANG: 'en_US.ISO8859-1'}});
	expect(locale.screen()).not.toMatch(/[\u2500-\u25ff]/);
});

test('the first starts come with a hint each, which goes with the first key', async () => {
	const state = {env: {XDG_STATE_HOME: path.join(folder, 'state')}};
	const first = await open([], state);
	await first.waitForText('? shows every key');
	first.press('j');
	await first.waitFor('no hint', () => !first.screen().includes('? shows every key'));
	const second = await open([], state);
	await second.waitForText('A filter understands pinyin');
	const others = await open([], {
		env: {...withSettings('{"hints": false}').env, ...state.env},
	});
	others.press('q');
	await others.exit();
	expect(others.output()).not.toContain('copies the text');
});

test('paragraphs and script are as the settings want them from the start', async () => {
	const settings = withSettings('{"paragraphs": "spaced", "script": "hans"}');
	const terminal = await open([], {...settings, columns: 120, rows: 40});
	// Not set in: the paragraph begins in the column of the title.
	await terminal.waitFor('the first paragraph', () =>
		/│ {1,3}9月28日,市疫情防控指挥部/.test(terminal.screen()),
	);
	expect(terminal.screen()).toContain('clean · simplified');
});
