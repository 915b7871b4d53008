import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {
	closeTerminals,
	openShell,
	openTerminal,
	type Terminal,
	type TerminalOptions,
	untilPrompt,
	untilReady,
} from './terminal.ts';

const program = path.resolve('dist/cli.js');

/** The program on the bundled corpus, ready for keys. */
const openProgram = async (options: TerminalOptions = {}): Promise<Terminal> => {
	const terminal = openTerminal(process.execPath, [program], options);
	await untilReady(terminal);
	return terminal;
};

/** The text of the right pane: what stands behind the divider, without a scroll bar. */
const readingRows = (terminal: Terminal): readonly string[] =>
	terminal
		.rows()
		.slice(2, -2)
		.map(row => (row.split('│')[1] ?? '').replace(/┃$/, '').trim());

const firstRow = (terminal: Terminal): string => terminal.rows()[0]!;

afterEach(closeTerminals);

test.each([
	[80, 24],
	[120, 40],
	[60, 16],
	[250, 80],
])('at %i by %i the list and the first document stand side by side', async (columns, rows) => {
	const terminal = await openProgram({columns, rows});
	expect(firstRow(terminal)).toContain('bundled corpus');
	const [, , label] = terminal.rows();
	expect(label).toMatch(/^▌ 時刻保持警醒.*│ +時刻保持警醒狀態,從嚴從實抓好防/);
	expect(terminal.screen()).toContain('2021-01-09');
	expect(terminal.rows().at(-1)).toMatch(/Enter read.*\? keys/);
});

test('below 60 columns there is one pane at a time', async () => {
	const terminal = await openProgram({columns: 50, rows: 20});
	expect(terminal.screen()).not.toContain('│');
	terminal.press('\r');
	await terminal.waitForText('9月28日,市疫情防控指揮部召開');
	expect(firstRow(terminal)).not.toContain('bundled corpus');
	terminal.press('\u001b');
	await terminal.waitForText('bundled corpus');
});

test('a terminal too small for anything is told so, and the screen comes back with room', async () => {
	const terminal = await openProgram();
	terminal.resize(20, 4);
	await terminal.waitForText('Too small');
	terminal.resize(120, 30);
	await terminal.waitFor('both panes', () => {
		const rows = terminal.rows();
		return rows[0]!.includes('bundled corpus') && /│/.test(rows[27]!) && /keys/.test(rows[29]!);
	});
	expect(terminal.screen()).not.toContain('Too small');
});

test.each([
	[80, 24],
	[60, 16],
	[120, 40],
])('at %i by %i no line of any document begins or ends where it may not', async (...size) => {
	const terminal = await openProgram({columns: size[0], rows: size[1]});
	const lines = new Set<string>();
	for (let document = 1; document <= 5; document++) {
		await terminal.waitFor(`document ${document}`, () =>
			firstRow(terminal).includes(`${document}/5`),
		);
		for (;;) {
			for (const row of readingRows(terminal)) lines.add(row);
			if (firstRow(terminal).includes('100 %')) break;
			const before = terminal.screen();
			terminal.press(' ');
			await terminal.waitFor('the next page', () => terminal.screen() !== before);
		}

		terminal.press(']');
	}

	expect(lines.size).toBeGreaterThan(60);
	const badStart = [...lines].filter(line => /^[,，。、；：！？）》〉」』】”’…]/.test(line));
	const badEnd = [...lines].filter(line => /[（《〈「『【“‘]$/.test(line));
	expect({badStart, badEnd}).toEqual({badStart: [], badEnd: []});
});

test.each([
	['simplified', '领导小组'],
	['traditional', '領導小組'],
])('a %s query finds the traditional page and leaves out what does not match', async (_, query) => {
	const terminal = await openProgram({columns: 120, rows: 40});
	// The slash and what an input method commits, as a slow line delivers them: in one piece.
	terminal.press(`/${query}`);
	await terminal.waitFor('the page', () =>
		/^▌ 市疫情防控工作領導小組召開會議/.test(terminal.rows()[2]!),
	);
	expect(firstRow(terminal)).toMatch(new RegExp(`^ / ${query} .* 1/\\d of 5`));
	expect(terminal.screen()).not.toContain('我市召開疫情防控工作專題會議');
	// The input method's window opens at the cursor: behind the four characters, eight columns.
	expect(terminal.cursor()).toEqual({column: 3 + 8, row: 0, isShown: true});
	terminal.press('\r');
	await terminal.waitFor('no cursor', () => !terminal.cursor().isShown);
	terminal.press('n');
	await terminal.waitFor('the first of several hits', () =>
		/[^0-9]1\/[2-9]/.test(firstRow(terminal)),
	);
	terminal.press('\u001b');
	await terminal.waitForText('bundled corpus');
	expect(firstRow(terminal)).toContain('5/5');
});

test('no hit says so and how to come back', async () => {
	const terminal = await openProgram();
	terminal.press('/鯨魚');
	await terminal.waitForText('0 of 5');
	expect(terminal.screen()).toMatch(/clear|Esc/);
	terminal.press('\u0015');
	await terminal.waitForText('1/5');
});

test('pasted text goes into the field and presses no keys', async () => {
	const terminal = await openProgram();
	terminal.press('/');
	await terminal.waitForText('type to filter');
	terminal.paste('领导\n小组');
	await terminal.waitForText('/ 领导 小组');
	expect(terminal.isAlternate()).toBe(true);
});

test('a run of keys read in one go is as many keys', async () => {
	const terminal = await openProgram();
	terminal.press('jjj');
	await terminal.waitForText('4/5');
	terminal.press('\u001b[A\u001b[A');
	await terminal.waitForText('2/5');
});

test('v goes through the views, and the marked one names the rules', async () => {
	const terminal = await openProgram({columns: 120, rows: 40});
	terminal.press('G');
	await terminal.waitForText('5/5');
	expect(terminal.screen()).not.toContain('lǐng');
	terminal.press('v');
	await terminal.waitForText('injected-pinyin');
	expect(firstRow(terminal)).toContain('marked');
	expect(terminal.screen()).toContain('領(lǐng)');
	terminal.press('v');
	await terminal.waitFor('raw', () => firstRow(terminal).includes('raw'));
	expect(terminal.screen()).not.toContain('injected-pinyin');
	terminal.press('v');
	await terminal.waitFor('clean', () => firstRow(terminal).includes('clean'));
});

test('t goes through the scripts', async () => {
	const terminal = await openProgram({columns: 120, rows: 40});
	terminal.press('t');
	await terminal.waitForText('市疫情防控指挥部召开指挥长会议');
	terminal.press('t');
	await terminal.waitFor('Taiwan', () => /Taiwan/.test(firstRow(terminal)));
	await terminal.waitForText('市疫情防控指揮部召開指揮長會議');
	terminal.press('t');
	await terminal.waitFor('Hong Kong', () => /Hong Kong/.test(firstRow(terminal)));
	terminal.press('t');
	await terminal.waitForText('as found');
});

test('y hands the clean text to the terminal and says how much, and that it was only sent', async () => {
	const terminal = await openProgram();
	terminal.press('y');
	await terminal.waitForText('Sent');
	const [, payload = ''] = /\u001b\]52;c;([^\u0007]*)\u0007/.exec(terminal.output()) ?? [];
	const text = Buffer.from(payload, 'base64').toString('utf8');
	expect(text.trimStart()).toMatch(/^9月28日,市疫情防控指揮部召開/);
	expect(terminal.screen()).toContain(`${[...text].length.toLocaleString('en')} characters`);
});

test('inside tmux y fills its buffer', async () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'qingdu-tmux-'));
	const buffer = path.join(folder, 'buffer');
	writeFileSync(
		path.join(folder, 'tmux'),
		`#!/bin/sh\necho "$*" > "${buffer}"\ncat >> "${buffer}"\n`,
		{
			mode: 0o755,
		},
	);
	const terminal = await openProgram({
		env: {TMUX: '/tmp/tmux', PATH: `${folder}:${process.env.PATH}`},
	});
	terminal.press('y');
	await terminal.waitForText('Sent');
	expect(terminal.screen()).toContain('tmux');
	expect(terminal.output()).not.toContain('\u001b]52;');
	expect(readFileSync(buffer, 'utf8')).toMatch(
		/^load-buffer -w -\n\s*9月28日,市疫情防控指揮部召開/,
	);
	rmSync(folder, {recursive: true});
});

test('where nothing takes the text it lies in a file that only its owner can read', async () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'qingdu-file-'));
	writeFileSync(path.join(folder, 'tmux'), '#!/bin/sh\nexit 1\n', {mode: 0o755});
	const terminal = await openProgram({
		columns: 160,
		env: {TMUX: '/tmp/tmux', PATH: `${folder}:${process.env.PATH}`, TMPDIR: folder},
	});
	terminal.press('y');
	await terminal.waitForText('Saved');
	const file = readdirSync(folder).find(name => name.startsWith('qingdu-'))!;
	expect(terminal.screen()).toContain(path.join(folder, file));
	expect(statSync(path.join(folder, file)).mode & 0o777).toBe(0o600);
	expect(readFileSync(path.join(folder, file), 'utf8')).toMatch(/^\s*9月28日,/);
	rmSync(folder, {recursive: true});
});

test('? shows the keys and takes them away again', async () => {
	const terminal = await openProgram();
	terminal.press('?');
	await terminal.waitForText('Moving');
	terminal.press('\u001b');
	await terminal.waitForText('1/5');
});

test.each([
	['NO_COLOR is set', false, {NO_COLOR: '1'}],
	['nothing is set', true, {}],
])('when %s, it is %j that there is colour', async (_, expected, env) => {
	const terminal = await openProgram({env});
	expect(terminal.hasColour()).toBe(expected);
	// The selected document is marked all the same.
	expect(terminal.rows()[2]).toMatch(/^▌ /);
});

test('Ctrl-L paints over what something else wrote on the screen', async () => {
	const terminal = await openProgram();
	const before = terminal.screen();
	await terminal.scribble('\u001b[5;10HBroadcast message\n\n\u001b[20;1H\u001b[K');
	expect(terminal.screen()).toContain('Broadcast');
	terminal.press('\u000c');
	await terminal.waitFor('the frame as it was', () => terminal.screen() === before);
});

test('without colour signs say what was removed', async () => {
	const terminal = await openProgram({columns: 120, rows: 40, env: {NO_COLOR: '1'}});
	terminal.press('Gv');
	await terminal.waitForText('[-(lǐng)-]');
});

test.each([
	['q', 'q', 0],
	['Ctrl-C, while typing too', '/疫\u0003', 130],
])('%s leaves', async (_, keys, code) => {
	const terminal = await openProgram();
	terminal.press(keys);
	expect((await terminal.exit()).code).toBe(code);
	expect(terminal.isAlternate()).toBe(false);
});

test('under npm start Ctrl-Z stops the whole job, and fg brings it back', async () => {
	const shell = await openShell();
	shell.press('npm start --silent\r');
	await untilReady(shell);
	shell.press('j');
	await shell.waitForText('2/5');
	shell.press('\u001a');
	await untilPrompt(shell);
	expect(shell.screen()).toContain('Stopped');
	shell.press('fg\r');
	await shell.waitFor('the frame', () => shell.isAlternate() && shell.screen().includes('2/5'));
	shell.press('q');
	await untilPrompt(shell);
	shell.press('exit $?\r');
	expect((await shell.exit()).code).toBe(0);
});
