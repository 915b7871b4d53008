import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {
	closeTerminals,
	openTerminal,
	type Terminal,
	type TerminalOptions,
	untilReady,
} from '../terminal/terminal.ts';

const program = path.resolve('dist/cli.js');
const folder = mkdtempSync(path.join(tmpdir(), 'qingdu-kill-'));
const pidFile = path.join(folder, 'pid');
const exhauster = path.join(folder, 'exhaust.cjs');

beforeAll(() => {
	// Takes all the heap there is, in the middle of whatever the program does, when it is told to.
	writeFileSync(
		exhauster,
		`require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));
process.on('SIGUSR2', () => { const all = []; for (;;) all.push(new Array(1e5).fill({})); });`,
	);
});

afterEach(closeTerminals);
afterAll(() => rmSync(folder, {recursive: true}));

/** The shell outlives the signals of its job. What a guard does comes after the end: Enter goes on. */
const script = (parameters: string): string =>
	`trap : TERM HUP INT; stty -a | tr '\\n' ' '; echo; node "${program}" ${parameters}; echo "left with $?"; read -r _; stty -a | tr '\\n' ' '; echo; echo over`;

const open = async (parameters = '', options: TerminalOptions = {}): Promise<Terminal> => {
	const terminal = openTerminal('bash', ['-c', script(parameters)], {
		columns: 100,
		rows: 30,
		...options,
		env: {NODE_OPTIONS: `--require ${exhauster}`, ...options.env},
	});
	await untilReady(terminal);
	return terminal;
};

const pidOf = (): number => Number(readFileSync(pidFile, 'utf8'));

const settings = (terminal: Terminal): readonly string[] =>
	(terminal.output().match(/^speed .*$/gm) ?? []).map(line =>
		line.replace(/rows \d+; columns \d+/, ''),
	);

/** The program has ended with one of the codes, and the terminal is what it was before. */
const expectGivenBack = async (terminal: Terminal, ...codes: readonly number[]): Promise<void> => {
	// A guard may be later than the shell: what that says then goes with the other screen.
	const left = (): string | undefined => /left with (\d+)\r/.exec(terminal.output())?.[1];
	await terminal.waitFor(
		'the terminal as it was',
		() =>
			left() !== undefined &&
			!terminal.isAlternate() &&
			!terminal.isBracketedPaste() &&
			!terminal.isMouseTaken() &&
			terminal.cursor().isShown,
	);
	expect(codes).toContain(Number(left()));
	terminal.press('\n');
	await terminal.waitForText('over');
	const [before, after] = settings(terminal);
	expect(before).toContain('icanon');
	expect(after).toBe(before);
	// Titles and keyboard protocols were never touched: nothing was asked of them.
	expect(terminal.output()).not.toMatch(/\u001b\](?:0|1|2);|\u001b\[[<>=]\d*u/);
};

const kill = (first: NodeJS.Signals, second?: NodeJS.Signals) => (): void => {
	const pid = pidOf();
	process.kill(pid, first);
	try {
		if (second) process.kill(pid, second);
	} catch (error) {
		// The first one was quicker.
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
	}
};

test.each<[how: string, kill: (terminal: Terminal) => void, ...codes: readonly number[]]>([
	['SIGTERM', kill('SIGTERM'), 143],
	['SIGHUP', kill('SIGHUP'), 129],
	['SIGINT', kill('SIGINT'), 130],
	['SIGINT twice', kill('SIGINT', 'SIGINT'), 130],
	['SIGINT and SIGTERM at once', kill('SIGINT', 'SIGTERM'), 130, 143],
	['Ctrl-C ten times', terminal => terminal.press('\u0003'.repeat(10)), 130],
])('%s gives the terminal back', async (_, end, ...codes) => {
	const terminal = await open();
	end(terminal);
	await expectGivenBack(terminal, ...codes);
});

test.each<[where: string, keys: string]>([
	['in a menu', 'Y'],
	['while typing', '/疫'],
	['in the palette', ':co'],
	['in the help', '?'],
	['while choosing a passage', 'VJ'],
	['right after a copy', 'y'],
])('SIGTERM %s gives the terminal back', async (_, keys) => {
	const terminal = await open();
	const before = terminal.output().length;
	terminal.press(keys);
	await terminal.waitFor('it', () => terminal.output().length > before);
	kill('SIGTERM')();
	await expectGivenBack(terminal, 143);
});

test('SIGTERM while an editor has the terminal gives it back', async () => {
	const terminal = await open('', {env: {VISUAL: 'echo editing; read -r line; echo'}});
	terminal.press('o');
	await terminal.waitForText('editing');
	kill('SIGTERM')();
	terminal.press('\n');
	await expectGivenBack(terminal, 143);
});

// Nothing of the program runs any more then: the guard has to do it.
test.each<[how: string, signal: NodeJS.Signals, ...codes: readonly number[]]>([
	['killed outright', 'SIGKILL', 137],
	['aborted', 'SIGABRT', 134],
	['ended by SIGQUIT', 'SIGQUIT', 131],
	['out of memory', 'SIGUSR2', 134, 133, 139],
])('a program that is %s leaves a terminal as it was', async (_, signal, ...codes) => {
	const terminal = await open('', {
		env: {NODE_OPTIONS: `--require ${exhauster} --max-old-space-size=64`},
	});
	await untilGuarded();
	kill(signal)();
	await expectGivenBack(terminal, ...codes);
});

/** A child of the program is the guard. */
const untilGuarded = async (): Promise<void> => {
	const children = `/proc/${pidOf()}/task/${pidOf()}/children`;
	while (readFileSync(children, 'utf8').trim() === '') {
		await new Promise(resolve => setImmediate(resolve));
	}
};

/** One that has ended and that nobody has asked about yet is a zombie. */
const isAlive = (pid: number): boolean => {
	try {
		return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
	} catch {
		return false;
	}
};

test('a terminal that is closed ends the program, and its guard', async () => {
	const terminal = openTerminal(process.execPath, [program], {
		env: {NODE_OPTIONS: `--require ${exhauster}`},
	});
	await untilReady(terminal);
	await untilGuarded();
	const pid = pidOf();
	const [guard] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').map(Number);
	terminal.hangUp();
	for (const ended of [pid, guard!]) {
		while (isAlive(ended)) await new Promise(resolve => setImmediate(resolve));
	}
});

test('SIGPIPE is of no consequence', async () => {
	const terminal = await open();
	kill('SIGPIPE')();
	terminal.press('jj');
	await terminal.waitForText('3/5');
	terminal.press('q');
	await expectGivenBack(terminal, 0);
});

test('stopped and continued from outside, it paints itself again and ends as always', async () => {
	const terminal = await open();
	for (let round = 0; round < 3; round++) {
		kill('SIGSTOP', 'SIGCONT')();
		const before = terminal.output().length;
		await terminal.waitFor('a new frame', () => terminal.output().length > before);
	}

	terminal.press('j');
	await terminal.waitForText('2/5');
	terminal.press('q');
	await expectGivenBack(terminal, 0);
});

test('a storm of new sizes ends in a whole frame of the last one', async () => {
	const terminal = await open();
	for (let step = 0; step < 300; step++) {
		terminal.resize(20 + ((step * 37) % 180), 3 + ((step * 11) % 50));
	}

	terminal.resize(90, 20);
	await terminal.waitFor(
		'a frame of the last size',
		() => terminal.rows()[0]!.includes('bundled corpus') && /\? keys/.test(terminal.rows()[19]!),
	);
	terminal.press('q');
	await expectGivenBack(terminal, 0);
});

test('a terminal of one cell, and one of 500 columns and 200 rows, are sizes like any other', async () => {
	const terminal = await open();
	terminal.resize(1, 1);
	terminal.press('jvwj');
	terminal.resize(500, 200);
	await terminal.waitFor(
		'a frame of the last size',
		() => terminal.rows()[0]!.includes('bundled corpus') && /\? keys/.test(terminal.rows()[199]!),
	);
	terminal.press('q');
	await expectGivenBack(terminal, 0);
});

test('10,000 characters pasted into a field, and as many keys at once, are taken in order', async () => {
	const terminal = await open();
	terminal.press('/');
	await terminal.waitForText('type to filter');
	terminal.paste('河'.repeat(10_000));
	await terminal.waitForText('0 of 5');
	terminal.press('\u0015\u001b[27u');
	await terminal.waitForText('1/5');
	terminal.press(`${'jk'.repeat(5000)}jj`);
	await terminal.waitForText('3/5');
	terminal.press('q');
	await expectGivenBack(terminal, 0);
});
