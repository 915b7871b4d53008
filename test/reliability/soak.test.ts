import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterAll, afterEach, expect, test} from 'vitest';
import {closeTerminals, openTerminal, untilReady} from '../terminal/terminal.ts';
import {tellFigures} from './tell-figures.ts';

const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), 'qingdu-soak-'));

afterEach(closeTerminals);
afterAll(() => rmSync(folder, {recursive: true}));

/** As many as somebody presses in an hour or more, when asked; a fraction of it otherwise. */
const {QINGDU_SOAK_KEYS: asked} = process.env;
const keys = Number(asked ?? 10_000);
const mostGrowth = 2 ** 21;
const timeout = 60_000 + keys * 10;

test('the explorer does not grow with the keys that are pressed', {timeout}, async () => {
	const {stdout} = await run(
		process.execPath,
		['--expose-gc', 'scripts/run-bundled.mjs', 'test/reliability/soak.ts', String(keys)],
		{encoding: 'utf8', env: {...process.env, NODE_OPTIONS: ''}},
	);
	const {before, after} = JSON.parse(stdout);
	tellFigures({
		keys,
		'heap before, kB': Math.round(before / 1024),
		'heap after, kB': Math.round(after / 1024),
	});
	expect(after - before).toBeLessThan(mostGrowth);
});

test('nor does the program in its terminal', {timeout}, async () => {
	const figures = path.join(folder, 'heap');
	const meter = path.join(folder, 'meter.cjs');
	// Tells what the heap holds whenever it is asked to.
	writeFileSync(
		meter,
		`process.on('SIGUSR2', () => { gc(); gc(); require('node:fs').appendFileSync(${JSON.stringify(figures)}, process.memoryUsage().heapUsed + '\\n'); });`,
	);
	writeFileSync(figures, '');
	const terminal = openTerminal(
		process.execPath,
		['--expose-gc', '--require', meter, path.resolve('dist/cli.js')],
		{columns: 100, rows: 30},
	);
	await untilReady(terminal);
	const heaps = (): number[] =>
		readFileSync(figures, 'utf8').split('\n').filter(Boolean).map(Number);
	const measure = async (): Promise<number> => {
		const {length} = heaps();
		terminal.signal('SIGUSR2');
		while (heaps().length === length) await new Promise(resolve => setImmediate(resolve));
		return heaps().at(-1)!;
	};

	// Down and up, views, scripts, menus and fields, and at the end of each round at the first again.
	const round = 'jjjjjvvvtttt]]][[[iqcqsqfqYqJJJKKKGgzzz?q/\u75ab\u001b[27u:\u001b[27ug';
	const press = async (rounds: number): Promise<void> => {
		for (let index = 0; index < rounds; index++) {
			terminal.press(`${round}j`);
			await terminal.waitFor('the second', () => terminal.rows()[0]!.includes('2/5'));
			terminal.press('g');
			await terminal.waitFor('the first', () => terminal.rows()[0]!.includes('1/5'));
		}
	};

	await press(10);
	const before = await measure();
	const rounds = Math.ceil(Math.min(keys, 20_000) / 10 / round.length);
	await press(rounds);
	const after = await measure();
	tellFigures({
		keys: rounds * (round.length + 2),
		'heap before, kB': Math.round(before / 1024),
		'heap after, kB': Math.round(after / 1024),
	});
	expect(after - before).toBeLessThan(mostGrowth);
});
