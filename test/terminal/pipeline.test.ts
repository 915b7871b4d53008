import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterEach, beforeEach, expect, test} from 'vitest';

const program = path.resolve('dist/cli.js');
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'qingdu-'));
});

afterEach(() => {
	rmSync(folder, {recursive: true});
});

const run = (parameters: readonly string[], input: string | Uint8Array = '') => {
	const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...parameters], {
		encoding: 'utf8',
		input,
		maxBuffer: 1 << 28,
	});
	return {status, stdout, stderr};
};

const lineOf = (index: number): string =>
	JSON.stringify({
		id: index,
		text: `首页 > 新闻\n第${index}天种树\n春天来了，河边的树都绿了。`,
	});

const linesOf = (text: string): string[] => text.split('\n').filter(Boolean);

test('as many lines come out as went in, whatever the number of threads', () => {
	const lines = Array.from({length: 800}, (_, index) =>
		index % 100 === 7 ? '{"text": "断了' : lineOf(index),
	);
	const input = lines.join('\n');
	const [one, two, five] = [1, 2, 5].map(jobs =>
		run(['--export', 'jsonl', '--jobs', String(jobs), '-'], input),
	);
	expect(linesOf(one!.stdout)).toHaveLength(800);
	expect(two!.stdout).toBe(one!.stdout);
	expect(five!.stdout).toBe(one!.stdout);
	expect(two!.stderr).toBe(one!.stderr);
	expect(one!.status).toBe(1);
	expect(linesOf(one!.stderr)).toHaveLength(8);
	expect(linesOf(one!.stderr)[0]).toBe('Cannot read standard input, line 8: it is no JSON.');
	const records = linesOf(one!.stdout).map(line => JSON.parse(line));
	expect(records[7]).toMatchObject({path: '-', error: 'it is no JSON'});
	expect(records[8]).toMatchObject({id: '8', given: {id: '8'}, schema: 1});
	expect(records[8].text).toContain('河边的树');
});

test('lines that have no id of their own get one of their text, wherever they stand', () => {
	const [a, b] = ['{"text": "甲。"}', '{"text": "乙。"}'];
	const idsOf = (input: string) =>
		linesOf(run(['--export', 'jsonl', '-'], input).stdout).map(line => JSON.parse(line).id);
	const [first, second] = idsOf(`${a}\n${b}\n`);
	expect(idsOf(`${b}\n\n${a}`)).toEqual([second, first]);
	expect(first).toMatch(/^[0-9a-f]{16}$/);
});

test('nothing in is nothing out', () => {
	expect(run(['--export', 'jsonl', '-'])).toEqual({status: 0, stdout: '', stderr: ''});
});

test('a damaged first line is a bad record when it is said what comes in', () => {
	const input = `断了\n${lineOf(1)}\n`;
	const {status, stdout} = run(['--export', 'jsonl', '--from', 'jsonl', '-'], input);
	expect(status).toBe(1);
	expect(linesOf(stdout).map(line => JSON.parse(line).error)).toEqual(['it is no JSON', undefined]);
});

test('what is no JSON, and what is gzipped, is read all the same', () => {
	expect(run(['--export', 'text', '-'], '春天来了。').stdout).toContain('春天来了。');
	const {stdout} = run(['--export', 'jsonl', '-'], gzipSync(`${lineOf(1)}\n${lineOf(2)}\n`));
	expect(linesOf(stdout).map(line => JSON.parse(line).path)).toEqual(['-', '-']);
});

test('a line is answered before the next one is written', async () => {
	const child = spawn(process.execPath, [program, '--export', 'jsonl', '-']);
	const answers: string[] = [];
	child.stdout.setEncoding('utf8');
	for (const index of [1, 2, 3]) {
		child.stdin.write(`${lineOf(index)}\n`);
		const [answer] = await once(child.stdout, 'data');
		answers.push(JSON.parse(answer).id);
	}

	child.stdin.end();
	await once(child, 'close');
	expect(answers).toEqual(['1', '2', '3']);
});

test('a limit ends the reading of input that would never end', async () => {
	const child = spawn(process.execPath, [program, '--export', 'jsonl', '--limit', '3', '-']);
	let out = '';
	child.stdout.setEncoding('utf8').on('data', data => {
		out += data;
	});
	// The program goes away in the middle of what is written to it.
	child.stdin.on('error', () => {});
	const feed = setInterval(() => child.stdin.write(`${lineOf(1)}\n`), 5);
	const [code] = await once(child, 'close');
	clearInterval(feed);
	expect(code).toBe(0);
	expect(linesOf(out)).toHaveLength(3);
});

test('files of every kind go out in their order, bad ones in their place', () => {
	writeFileSync(path.join(folder, 'a.jsonl'), `${lineOf(1)}\nx\n${lineOf(2)}\n`);
	writeFileSync(path.join(folder, 'b.txt'), '春天来了。');
	writeFileSync(
		path.join(folder, 'c.jsonl.gz'),
		gzipSync(`${lineOf(3)}\n`.repeat(9)).subarray(0, 60),
	);
	writeFileSync(path.join(folder, 'd.csv'), 'text,id\n花开了。,1\n');
	for (const jobs of ['1', '2']) {
		const {status, stdout} = run(['--export', 'jsonl', '--jobs', jobs, folder]);
		expect(status).toBe(1);
		const ids = linesOf(stdout).map(line => {
			const {id, error} = JSON.parse(line);
			return error === undefined ? id : `${id}: ${error}`;
		});
		expect(ids.slice(0, 4)).toEqual(['a#1', 'a#2: it is no JSON', 'a#3', 'b']);
		expect(ids).toContain('c: it ends in the middle of its compressed data');
		expect(ids.at(-1)).toBe('d#1');
	}
});

test('a record of standard input has the same id and place whatever way it comes and is asked for', () => {
	const input = ['{"text": "河边的树。"}', '{', '{"id": "own", "text": "树下的人。"}'].join('\n');
	const told = 'Cannot read standard input, line 2: it is no JSON.';
	const ways = [
		run(['--export', 'jsonl', '-'], input),
		run(['--export', 'jsonl', '-'], gzipSync(input)),
		run(['--export', 'jsonl', '--query', '树', '--no-cache', '-'], input),
	].map(({stdout, stderr}) => {
		const records = linesOf(stdout).map(line => JSON.parse(line));
		const ids = records.filter(({text}) => text).map(({id}) => id);
		return {ids: ids.sort(), told: linesOf(stderr)};
	});
	expect(ways[0]!.ids).toEqual([expect.stringMatching(/^[\da-f]{16}$/), 'own']);
	expect(ways[0]!.told).toEqual([told]);
	expect(ways[1]).toEqual(ways[0]);
	expect(ways[2]).toEqual(ways[0]);
});

test('one thing that a record gave can be asked for', () => {
	const input = '{"url": "http://a.cn/1", "text": "甲。"}\n{"text": "乙。"}\n';
	const asked = ['--fields', 'text,given.url', '-'];
	const lines = linesOf(run(['--export', 'jsonl', ...asked], input).stdout);
	expect(lines).toEqual(['{"text":"甲。","given.url":"http://a.cn/1"}', '{"text":"乙。"}']);
	const table = run(['--export', 'csv', ...asked], input).stdout;
	expect(table).toBe('text,given.url,error\r\n甲。,http://a.cn/1,\r\n乙。,,\r\n');
});

test('a query is answered best first, with the places', () => {
	const query = [
		'--export',
		'jsonl',
		'--query',
		'疫情防控',
		'--fields',
		'title,text,hits',
		'--no-cache',
	];
	const {status, stdout} = run([...query, 'seeds']);
	expect(status).toBe(0);
	const [best, ...others] = linesOf(stdout).map(line => JSON.parse(line));
	expect(others.length).toBeGreaterThan(0);
	expect(best.title).toContain('疫情防控');
	const characters = [...best.text];
	for (const {start, end} of best.hits) {
		expect('疫情防控').toBe(characters.slice(start, end).join(''));
	}

	expect(linesOf(run([...query, '--limit', '1', 'seeds']).stdout)).toHaveLength(1);
});

test('an output file that is not finished leaves nothing behind', async () => {
	const output = path.join(folder, 'out.jsonl');
	const child = spawn(process.execPath, [program, '--export', 'jsonl', '--output', output, '-']);
	child.stdin.write(`${lineOf(1)}\n`);
	while (!readdirSync(folder).some(name => name.endsWith('.part'))) {
		await new Promise(resolve => setImmediate(resolve));
	}

	child.kill('SIGTERM');
	const [, signal] = await once(child, 'close');
	expect(signal).toBe('SIGTERM');
	expect(readdirSync(folder)).toEqual([]);
});

test('standard input that was set down is taken away when a signal ends the program', async () => {
	const child = spawn(process.execPath, [program, '--export', 'text', '-'], {
		env: {...process.env, TMPDIR: folder},
	});
	child.stdin.write('河边种树。\n');
	while (readdirSync(folder).length === 0) await new Promise(resolve => setImmediate(resolve));
	child.kill('SIGTERM');
	const [, signal] = await once(child, 'close');
	expect(signal).toBe('SIGTERM');
	expect(readdirSync(folder)).toEqual([]);
});
