import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {frameHead, frameTail, madePages, writeSite} from '../made-site.ts';
import {closeTerminals, openTerminal, type Terminal} from './terminal.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'qingdu-'));
	writeSite(path.join(folder, 'site'), 12);
});

afterEach(async () => {
	await closeTerminals();
	rmSync(folder, {recursive: true});
});

const program = path.resolve('dist/cli.js');

/** Runs the program in the folder, as paths are a part of every record. */
const run = (...parameters: string[]) => {
	const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...parameters], {
		cwd: folder,
		encoding: 'utf8',
	});
	return {status, stdout, stderr};
};

const pages = (from: number, to: number): string[] =>
	Array.from({length: to - from}, (_, at) => `site/${from + at + 1}.txt`);

const content = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

test('what was learnt of a site takes its frame away, and nothing else', () => {
	expect(run('--learn', 'all.json', 'site')).toEqual({status: 0, stdout: '', stderr: ''});
	const {status, stdout} = run('--export', 'jsonl', '--templates', 'all.json', 'site');
	expect(status).toBe(0);
	const texts = stdout
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line).text as string);
	for (const {body} of madePages(12)) expect(texts).toContain(body);
	for (const line of [...frameHead, ...frameTail]) expect(texts.join('\n')).not.toContain(line);
	const apart = run('--export', 'jsonl', 'site').stdout;
	expect(apart).toContain(frameTail[2]);
	const without = ['--without', 'template-line'];
	expect(run('--export', 'jsonl', '--templates', 'all.json', ...without, 'site').stdout).toBe(
		apart,
	);
});

test('what was learnt in parts and put together is what was learnt at once', () => {
	run('--learn', 'all.json', 'site');
	run('--learn', 'a.json', ...pages(0, 5));
	run('--learn', 'b.json', ...pages(5, 12));
	expect(run('--learn', 'ab.json', '--templates', 'b.json', '--templates', 'a.json').status).toBe(
		0,
	);
	run('--learn', 'more.json', '--templates', 'a.json', ...pages(5, 12));
	expect(content('ab.json')).toBe(content('all.json'));
	expect(content('more.json')).toBe(content('all.json'));
	const parts = ['--templates', 'a.json', '--templates', 'b.json'];
	expect(run('--export', 'jsonl', ...parts, 'site').stdout).toBe(
		run('--export', 'jsonl', '--templates', 'all.json', 'site').stdout,
	);
});

test('an export in parts is byte for byte the export at once', () => {
	run('--learn', 'all.json', 'site');
	const shard = (from: number, to: number): string =>
		run('--export', 'jsonl', '--templates', 'all.json', ...pages(from, to)).stdout;
	expect(shard(0, 5) + shard(5, 12)).toBe(shard(0, 12));
});

test('a file that holds no templates is named with what is wrong with it', () => {
	run('--learn', 'all.json', 'site');
	const whole = content('all.json');
	const cases: ReadonlyArray<readonly [string, string]> = [
		[whole.slice(0, 200), 'it is damaged'],
		[whole.replace('"size":12', '"size":13'), 'it is damaged'],
		[whole.replace('"signs"', '').replace(/\[\[?\d+,/, '[["x",'), 'it is damaged'],
		[whole.replace('"version":1', '"version":2'), 'it was written by a newer qingdu'],
		['{"templates": []}', 'it is no file of templates'],
		['云岭万象', 'it is no file of templates'],
	];
	for (const [text, reason] of cases) {
		writeFileSync(path.join(folder, 'bad.json'), text);
		expect(run('--export', 'text', '--templates', 'bad.json', 'site')).toEqual({
			status: 2,
			stdout: '',
			stderr: `qingdu: Cannot use the templates in “bad.json”: ${reason}.\n`,
		});
	}

	expect(run('--learn', 'all.json', 'site')).toMatchObject({
		status: 2,
		stderr: 'qingdu: all.json is there already. Add --force to replace it.\n',
	});
	expect(run('--learn', 'all.json', '--force', 'site').status).toBe(0);
});

const open = (corpus: string, columns = 120): Terminal =>
	openTerminal(process.execPath, [program, path.join(folder, corpus)], {
		columns,
		rows: 30,
		env: {XDG_CACHE_HOME: path.join(folder, 'cache')},
	});

test('pages of one site lose its frame on the screen; the marked view names the rule, x puts it back', async () => {
	const terminal = open('site');
	const [page] = madePages(1);
	await terminal.waitForText(page!.title);
	expect(terminal.screen()).not.toContain(frameHead[2]);
	terminal.press('\r');
	await terminal.waitForText('v view');
	terminal.press('v');
	await terminal.waitForText(frameHead[2]!);
	terminal.press('n');
	await terminal.waitForText('template-line: recurs in 12 of 12 documents of site');
	terminal.press('x');
	await terminal.waitForText('put back');
	terminal.press('v');
	terminal.press('v');
	terminal.press('g');
	await terminal.waitFor(
		'the clean text with the lines in it',
		({screen}) => screen().includes('clean') && screen().includes(frameHead[2]!),
	);
	terminal.press('q');
	terminal.press('q');
	expect(await terminal.exit()).toMatchObject({code: 0});
});

test('a large site loses its frame when all is loaded, and from the cache too', async () => {
	writeSite(path.join(folder, 'large'), 120, 900);
	for (const _ of ['read', 'recalled']) {
		const terminal = open('large');
		await terminal.waitForText('lines that recur taken out of 120');
		expect(terminal.screen()).not.toContain(frameHead[2]);
		expect(terminal.screen()).toContain('1/120');
		terminal.press('/');
		await terminal.waitForText('type to filter');
		terminal.press(frameHead[2]!);
		await terminal.waitForText('0/0 of 120');
		terminal.press('\x03');
		await terminal.exit();
	}
});
