import {spawnSync} from 'node:child_process';
import {
	chmodSync,
	closeSync,
	ftruncateSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {encodeLegacy} from '../loading/encode-legacy.ts';
import {closeTerminals, openTerminal} from '../terminal/terminal.ts';
import {ownText} from './hostile-corpus.ts';

const program = path.resolve('dist/cli.js');
let folder: string;
let pages: string;

/** Root may do anything: such a test runs as nobody. */
const nobody = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {};

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'qingdu-fault-'));
	chmodSync(folder, 0o755);
	pages = path.join(folder, 'pages');
	mkdirSync(pages);
	// What must be there whatever is wrong with its neighbours: before and behind them.
	writeFileSync(path.join(pages, '0.txt'), '河邊種樹，天氣很好。\n');
	writeFileSync(path.join(pages, '9.txt'), '橋通了，大家都來看。\n');
});

afterEach(async () => {
	await closeTerminals();
	rmSync(folder, {recursive: true, force: true});
});

type Run = {
	readonly parameters?: readonly string[];
	readonly input?: string | Uint8Array;
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly asNobody?: boolean;
};

const run = ({parameters = [pages], input, env = {}, asNobody = false}: Run = {}) => {
	const {status, stdout, stderr} = spawnSync(
		process.execPath,
		[program, '--export', 'jsonl', ...parameters],
		{
			encoding: 'utf8',
			cwd: folder,
			input: input ?? '',
			maxBuffer: 2 ** 28,
			env: {...process.env, XDG_CACHE_HOME: path.join(folder, 'cache'), ...env},
			...(asNobody ? nobody : {}),
		},
	);
	return {
		status,
		stderr,
		records: stdout
			.split('\n')
			.filter(Boolean)
			.map(line => JSON.parse(line)),
	};
};

const textsOf = ({records}: ReturnType<typeof run>): string =>
	records.map(({text}) => text ?? '').join('\n');

/** The good pages are there, no stack trace is, and every sentence ends like one. */
const expectTheRest = (outcome: ReturnType<typeof run>): void => {
	expect(textsOf(outcome)).toContain('河邊種樹');
	expect(textsOf(outcome)).toContain('橋通了');
	expect(outcome.stderr).not.toMatch(/^\s+at |Error:/m);
	for (const line of outcome.stderr.split('\n').filter(Boolean)) expect(line).toMatch(/[.。]$/);
};

const put = (name: string, content: string | Uint8Array): void =>
	writeFileSync(path.join(pages, name), content);

test.each<[what: string, make: () => void, says: RegExp | undefined, code: number]>([
	['an empty file', () => put('5.txt', ''), undefined, 0],
	['a file of one byte', () => put('5.txt', '\u0080'), undefined, 0],
	['a file of NULs', () => put('5.txt', new Uint8Array(100_000)), /5\.txt: it holds no text/, 0],
	[
		'a file of noise',
		() => put('5.bin', gzipSync(new Uint8Array(1e6))),
		/5\.bin: it holds no text/,
		0,
	],
	[
		'no gzip at all',
		() => put('5.txt.gz', '河邊'),
		/5\.txt\.gz: its compressed data is damaged/,
		1,
	],
	[
		'truncated gzip',
		() => put('5.txt.gz', gzipSync('河邊種花。'.repeat(9999)).subarray(0, 99)),
		/5\.txt\.gz: it ends in the middle of its compressed data/,
		1,
	],
	[
		'a gzip bomb',
		() => put('5.txt.gz', gzipSync(Buffer.alloc(2 ** 27, '河'))),
		/5\.txt\.gz: it inflates to more than 250 times its size/,
		1,
	],
	[
		'a link to nothing',
		() => symlinkSync('none', path.join(pages, '5.txt')),
		/it is no longer there/,
		1,
	],
	[
		'a link to itself',
		() => symlinkSync('5.txt', path.join(pages, '5.txt')),
		/links lead in a circle/,
		1,
	],
	['a loop of folders', () => symlinkSync('../pages', path.join(pages, '5')), undefined, 0],
	[
		'a FIFO among files',
		() => expect(spawnSync('mkfifo', [path.join(pages, '5.txt')]).status).toBe(0),
		undefined,
		0,
	],
	['a damaged Parquet file', () => put('5.parquet', 'PAR1河邊PAR1'), /5\.parquet: \S/, 1],
	['a JSON file that breaks off', () => put('5.json', '[{"text": "河邊"}, {"te'), /5\.json/, 1],
])('%s leaves the rest of the corpus', (_, make, says, code) => {
	make();
	const outcome = run();
	expectTheRest(outcome);
	expect(outcome.status).toBe(code);
	if (says) expect(outcome.stderr).toMatch(says);
	else expect(outcome.stderr).toBe('');
});

test.each([
	['a FIFO', () => spawnSync('mkfifo', [path.join(folder, 'x')]), 'x'],
	['a device', () => undefined, '/dev/zero'],
])('%s that is named is told of', (_, make, name) => {
	make();
	const outcome = run({parameters: [pages, name]});
	expectTheRest(outcome);
	expect(outcome.status).toBe(1);
	expect(outcome.stderr).toContain(`${name}: it is neither a file nor a folder.`);
});

test('an unreadable file and an unreadable folder are told of', () => {
	put('5.txt', '河邊');
	chmodSync(path.join(pages, '5.txt'), 0);
	mkdirSync(path.join(pages, '6'), {mode: 0});
	const outcome = run({asNobody: true});
	expectTheRest(outcome);
	expect(outcome.status).toBe(1);
	expect(outcome.stderr.match(/permission denied/g)).toHaveLength(2);
});

test('half a character at any border of what is read at a time is whole', () => {
	const border = 2 ** 20;
	const characters = ['河', '𠮷'];
	const shifts = [1, 2, 3, 4];
	for (const character of characters) {
		for (const shift of shifts) {
			const blank = ' '.repeat(border - shift - 10);
			put(`5${character}${shift}.jsonl`, `${blank}{"text": "${character.repeat(9)}"}\n`);
		}
	}

	const texts = textsOf(run()).split('\n');
	for (const character of characters) {
		expect(texts.filter(text => text === character.repeat(9))).toHaveLength(shifts.length);
	}
});

// Other systems take no such names.
test.runIf(process.platform === 'linux')(
	'a file whose name is no UTF-8 is read, by its name in GB18030',
	() => {
		const name = Buffer.from(encodeLegacy('樹.txt', 'gb18030'));
		const inner = Buffer.concat([Buffer.from(`${pages}/`), name.subarray(0, 2)]);
		mkdirSync(inner);
		writeFileSync(Buffer.concat([inner, Buffer.from('/'), name]), '河邊種花，也很好看。\n');
		for (const parameters of [[pages], ['--query', '種', pages]]) {
			const outcome = run({parameters: ['--fields', 'id,path,text', ...parameters]});
			expectTheRest({...outcome, records: [...outcome.records, {text: '橋通了'}]});
			expect(outcome.records).toContainEqual({
				id: '樹/樹',
				path: path.join(pages, '樹/樹.txt'),
				text: '河邊種花，也很好看。',
			});
		}
	},
);

test('a broken line among three thousand is one bad record', () => {
	const lines = Array.from({length: 3000}, (_, at) =>
		at === 6 ? '{"text": "河' : '{"text":"好。"}',
	);
	for (const jobs of ['1', '2']) {
		const outcome = run({
			parameters: ['--jobs', jobs, '--fields', 'id,error', '-'],
			input: lines.join('\n'),
		});
		expect(outcome.records).toHaveLength(3000);
		expect(outcome.records.filter(({error}) => error)).toHaveLength(1);
		expect(outcome.stderr).toBe('Cannot read standard input, line 7: it is no JSON.\n');
		expect(outcome.status).toBe(1);
	}
});

test('fields of wrong types and ids used twice are answered line by line', () => {
	const lines = [
		'{"text": 7}',
		'{"text": null}',
		'{"text": ["河邊"]}',
		'7',
		'null',
		'[]',
		'{"text": "好。", "id": {"a": 1}, "title": 9, "date": [], "source": false}',
		'{"text": "好。", "id": "x"}',
		'{"text": "好。", "id": "x"}',
	];
	const outcome = run({parameters: ['-'], input: lines.join('\n')});
	expect(outcome.records).toHaveLength(lines.length);
	expect(outcome.records.slice(-3).every(({text}) => text === '好。')).toBe(true);
	expect(outcome.stderr).not.toMatch(/^\s+at /m);
});

test('one line that is larger than any text may be is passed over', () => {
	const file = path.join(pages, '5.jsonl');
	const descriptor = openSync(file, 'w');
	writeSync(descriptor, '{"text": "');
	// A hole: it takes no room on the disk.
	ftruncateSync(descriptor, 2 ** 26 + 2 ** 20);
	closeSync(descriptor);
	const outcome = run();
	expectTheRest(outcome);
	expect(outcome.status).toBe(1);
	expect(outcome.stderr).toMatch(/5\.jsonl.*longer than 64 MB/);
});

test('no space for the output leaves no output, and says so', () => {
	const {status, stderr} = run({parameters: ['--output', '/dev/full', pages]});
	expect({status, stderr}).toEqual({
		status: 2,
		stderr: 'qingdu: Cannot write /dev/full: no space is left there.\n',
	});
});

test.each([
	['in a folder that is not there', 'none/out.jsonl', /there is no such folder/],
	['where nobody may write', 'shut/out.jsonl', /permission denied/],
	['below a file', 'pages/0.txt/out.jsonl', /no folder/],
])('an output %s is told of', (_, output, says) => {
	mkdirSync(path.join(folder, 'shut'), {mode: 0o555});
	const {status, stderr} = run({parameters: ['--output', output, pages], asNobody: true});
	expect(status).toBe(2);
	expect(stderr).toMatch(says);
	expect(stderr).not.toMatch(/^\s+at /m);
	expect(readdirSync(path.join(folder, 'shut'))).toEqual([]);
});

test('an output that is there stays as it is, to the byte', () => {
	const output = path.join(folder, 'out.jsonl');
	writeFileSync(output, '舊');
	expect(run({parameters: ['--output', output, pages]}).status).toBe(2);
	expect(readFileSync(output, 'utf8')).toBe('舊');
	expect(readdirSync(folder).sort()).toEqual(['out.jsonl', 'pages']);
});

test('a user without a home, whom the system does not know, reads and exports', () => {
	const stranger = process.getuid?.() === 0 ? {uid: 54_321, gid: 54_321} : {};
	const {status, stdout, stderr} = spawnSync(
		process.execPath,
		[program, '--export', 'text', pages],
		{
			encoding: 'utf8',
			env: {PATH: process.env.PATH},
			...stranger,
		},
	);
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
	expect(stdout).toContain('河邊種樹');
});

test('a home that can only be read is enough for a session', async () => {
	const home = path.join(folder, 'home');
	mkdirSync(home, {mode: 0o555});
	const terminal = openTerminal(
		'/bin/sh',
		[
			'-c',
			`exec setpriv --reuid 65534 --regid 65534 --clear-groups "${process.execPath}" "${program}" "${pages}"`,
		],
		{env: {HOME: home, XDG_CONFIG_HOME: undefined, XDG_STATE_HOME: undefined}},
	);
	await terminal.waitForText('1/2');
	terminal.press('j');
	await terminal.waitForText('2/2');
	terminal.press('q');
	expect(await terminal.exit()).toMatchObject({code: 0});
	expect(readdirSync(home)).toEqual([]);
});

test('nowhere to set down standard input is told of', () => {
	const outcome = run({
		parameters: ['-'],
		input: 'text\n河邊\n',
		env: {TMPDIR: path.join(folder, 'none')},
	});
	expect(outcome.status).toBe(2);
	expect(outcome.stderr).toMatch(/^qingdu: Cannot write .*none: there is no such folder\.\n$/);
});

test('a file that vanishes under a reader is told of, and the others can be read', async () => {
	const many = path.join(folder, 'many');
	mkdirSync(many);
	for (let index = 0; index < 400; index++) {
		writeFileSync(
			path.join(many, `${1000 + index}.txt`),
			`第${index}天種樹。\n${'河邊的樹都綠了。'.repeat(2)}${ownText(index)}\n`,
		);
	}

	const terminal = openTerminal(process.execPath, [program, '--no-cache', many], {columns: 120});
	await terminal.waitForText('Loaded 400 documents');
	for (const name of readdirSync(many)) if (name !== '1000.txt') rmSync(path.join(many, name));
	terminal.press('G');
	await terminal.waitForText('no longer there');
	terminal.press('g');
	await terminal.waitForText('第0天種樹');
	terminal.press('q');
	expect(await terminal.exit()).toMatchObject({code: 0});
});

/** Makes threads of the program take all their heap over a line that says so. */
const poison = (): string => {
	const file = path.join(folder, 'poison.cjs');
	writeFileSync(
		file,
		`const {isMainThread} = require('node:worker_threads');
const {parse} = JSON;
if (!isMainThread) JSON.parse = (text, ...rest) => {
	if (String(text).includes('吃光')) { const all = []; for (;;) all.push(new Array(1e5).fill({})); }
	return parse(text, ...rest);
};`,
	);
	return `--require ${file} --max-old-space-size=128`;
};

const withPoison = (count: number): string =>
	Array.from({length: count}, (_, at) =>
		JSON.stringify({text: at === count / 2 ? '吃光' : `第${at}天，大家到河邊種樹。`}),
	).join('\n');

test('a thread of an export that runs out of memory is replaced, and one record is bad', () => {
	const outcome = run({
		parameters: ['--jobs', '2', '--fields', 'id,error', '-'],
		input: withPoison(400),
		env: {NODE_OPTIONS: poison()},
	});
	expect(outcome.records).toHaveLength(400);
	expect(outcome.records.filter(({error}) => error)).toHaveLength(1);
	expect(outcome.stderr).toMatch(/memory.*another took its place/);
	expect(outcome.status).toBe(1);
});

test('a thread of a session that runs out of memory is replaced, and its file told of', async () => {
	const many = path.join(folder, 'many');
	mkdirSync(many);
	writeFileSync(path.join(many, '1.jsonl'), withPoison(2000));
	writeFileSync(path.join(many, '2.jsonl'), withPoison(2000).replace('吃光', '吃飽'));
	const terminal = openTerminal(process.execPath, [program, '--no-cache', many], {
		columns: 120,
		env: {NODE_OPTIONS: poison()},
	});
	await terminal.waitForText('could not be read');
	terminal.press('!');
	await terminal.waitForText('ended a worker');
	terminal.press('\u0003');
	expect(await terminal.exit()).toMatchObject({code: 130});
});
