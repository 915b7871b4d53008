import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {closeTerminals, openTerminal, untilReady} from '../terminal/terminal.ts';

const program = path.resolve('dist/cli.js');
let folder: string;
let corpus: string;
let cache: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'qingdu-cache-'));
	corpus = path.join(folder, 'pages.jsonl');
	cache = path.join(folder, 'qingdu');
	const lines = Array.from({length: 200}, (_, index) =>
		JSON.stringify({title: `第${index}號公告`, text: `第${index}天，大家到河邊種樹。`}),
	);
	writeFileSync(corpus, lines.join('\n'));
});

afterEach(async () => {
	await closeTerminals();
	rmSync(folder, {recursive: true});
});

const env = () => ({...process.env, XDG_CACHE_HOME: folder});

/** What a query is answered, which goes by way of the cache. */
const ask = async () => {
	const parameters = [
		'--export',
		'jsonl',
		'--query',
		'第77號',
		'--fields',
		'id,title,hits',
		corpus,
	];
	const child = spawn(process.execPath, [program, ...parameters], {env: env()});
	let answer = '';
	let complaint = '';
	child.stdout.setEncoding('utf8').on('data', text => {
		answer += text;
	});
	child.stderr.setEncoding('utf8').on('data', text => {
		complaint += text;
	});
	const [code] = await once(child, 'close');
	return {code, answer, complaint};
};

const entries = (): readonly string[] =>
	readdirSync(cache)
		.filter(name => name.endsWith('.entry'))
		.map(name => path.join(cache, name));

const rightAnswer = {code: 0, answer: expect.stringContaining('第77號公告'), complaint: ''};

test('two programs at once, on one cache, answer the same', async () => {
	const [first, second] = await Promise.all([ask(), ask()]);
	expect(first).toEqual(rightAnswer);
	expect(second).toEqual(first);
	expect(await ask()).toEqual(first);
	expect(readdirSync(cache).filter(name => name.endsWith('.part'))).toEqual([]);
});

test.each<[what: string, damage: (file: string) => void]>([
	['cut off', file => truncateSync(file, Math.floor(statSync(file).size / 2))],
	['empty', file => truncateSync(file, 0)],
	['another program’s', file => writeFileSync(file, '<html></html>')],
	[
		'with a bad byte in it',
		file => {
			const bytes = readFileSync(file);
			bytes[Math.floor(bytes.length / 2)]! ^= 0xff;
			writeFileSync(file, bytes);
		},
	],
	// Takes no room on the disk, but would in memory: no entry of ours is as long.
	['of 3 GB', file => truncateSync(file, 3 * 2 ** 30)],
	[
		'a folder',
		file => {
			rmSync(file);
			mkdirSync(file);
		},
	],
])('entries that are %s are of no consequence', async (_, damage) => {
	const before = await ask();
	expect(before).toEqual(rightAnswer);
	expect(entries().length).toBeGreaterThan(0);
	for (const file of entries()) damage(file);
	expect(await ask()).toEqual(before);
});

test.each([
	['a file', (place: string) => writeFileSync(place, '')],
	['where nobody can write', (place: string) => mkdirSync(place, {mode: 0o500})],
])('a cache folder that is %s costs nothing but time', async (_, make) => {
	make(cache);
	expect(await ask()).toEqual(rightAnswer);
});

test.each([
	'',
	'{',
	'null',
	'7',
	'[]',
	'{"given": -3}',
	'{"given": "x"}',
	'{"given": 1e99}',
	'\u0000',
])('a state file that holds %j is as good as none', async content => {
	const state = path.join(folder, 'state');
	mkdirSync(path.join(state, 'qingdu'), {recursive: true});
	writeFileSync(path.join(state, 'qingdu', 'hints.json'), content);
	const terminal = openTerminal(process.execPath, [program], {env: {XDG_STATE_HOME: state}});
	await untilReady(terminal);
	terminal.press('jj');
	await terminal.waitForText('3/5');
	terminal.press('q');
	expect(await terminal.exit()).toMatchObject({code: 0});
});

test.each([
	['', true],
	['{', true],
	['null', true],
	['{"lang": 7, "keys": {"up": 7}, "mouse": "x"}', true],
	['{"keys": null, "\u001b]0;x\\u0007": 1}', true],
	['{}', false],
])('settings that are %j are told of, and the program runs', async (content, isTold) => {
	mkdirSync(cache);
	writeFileSync(path.join(cache, 'config.json'), content);
	const terminal = openTerminal(process.execPath, [program], {
		columns: 120,
		env: {XDG_CONFIG_HOME: folder},
	});
	await untilReady(terminal);
	if (isTold) await terminal.waitFor('the fault', () => /config|setting/i.test(terminal.screen()));
	terminal.press('jj');
	await terminal.waitForText('3/5');
	terminal.press('q');
	expect(await terminal.exit()).toMatchObject({code: 0});
});
