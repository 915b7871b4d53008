import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'qingdu-'));
});

afterEach(() => {
	rmSync(folder, {recursive: true});
});

const program = path.resolve('dist/cli.js');

const run = (...parameters: string[]) => {
	const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...parameters], {
		encoding: 'utf8',
		// One that does not end has no status.
		timeout: 60_000,
	});
	return {status, stdout, stderr};
};

const records = (jsonl: string) =>
	jsonl
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line));

test('the bundled corpus leaves as five records whose edits rebuild the text', () => {
	const {status, stdout, stderr} = run('--export', 'jsonl');
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
	const all = records(stdout);
	expect(all).toHaveLength(5);
	for (const {path: file, edits, text} of all) {
		const characters = [...readFileSync(file, 'utf8')];
		for (const {start, end, replacement} of edits.reverse()) {
			characters.splice(start, end - start, replacement);
		}

		expect(characters.join('')).toBe(text);
	}
});

test('the README’s Python agrees', () => {
	const file = path.join(folder, 'pages.jsonl');
	expect(run('--export', 'jsonl', '--output', file, 'seeds').status).toBe(0);
	const readme = readFileSync('README.md', 'utf8');
	const code = /```python\n([^`]+)```/.exec(readme)![1]!.replace('pages.jsonl', file);
	execFileSync('python3', ['-c', code], {encoding: 'utf8'});
});

test('text and Markdown hold the clean text', () => {
	expect(run('--export', 'text', 'seeds').stdout).toContain('2021-01-09 · 民声法治网\n');
	const {stdout} = run('--export', 'markdown', 'seeds');
	expect(stdout).toContain('# 河北邯郸:邱县召开疫情防控工作调度会议\n');
	expect(stdout).not.toContain('分享本文到');
});

test('without a terminal there is a sentence and exit code 2', () => {
	const {status, stdout, stderr} = run();
	expect({status, stdout}).toEqual({status: 2, stdout: ''});
	expect(stderr).toMatch(/^qingdu: The explorer needs a terminal .*--export.*\n$/);
});

test('an unknown flag is named', () => {
	const {status, stderr} = run('--fast');
	expect(status).toBe(2);
	expect(stderr).toBe('qingdu: There is no flag --fast. `qingdu --help` lists those there are.\n');
});

test('a missing path is named, and nothing is written', () => {
	const {status, stdout, stderr} = run('--export', 'text', 'seeds', '不在');
	expect({status, stdout}).toEqual({status: 2, stdout: ''});
	expect(stderr).toContain('There is no “不在”.');
});

test('a file that cannot be read is named, the rest is there, and the exit code is 1', () => {
	writeFileSync(path.join(folder, 'a.txt'), '春天来了，河边的花都开了。\n');
	symlinkSync(path.join(folder, 'none'), path.join(folder, 'b.txt'));
	const {status, stdout, stderr} = run('--export', 'jsonl', folder);
	expect(status).toBe(1);
	expect(records(stdout).map(({id}) => id)).toEqual(['a']);
	expect(stderr).toBe(`Cannot read ${path.join(folder, 'b.txt')}: it is no longer there.\n`);
});

test('a picture in a folder is mentioned and no fault', () => {
	writeFileSync(path.join(folder, 'a.txt'), '春天来了。\n');
	writeFileSync(
		path.join(folder, 'p.png'),
		Uint8Array.from({length: 99}, (_, i) => i % 9),
	);
	const {status, stderr} = run('--export', 'text', folder);
	expect(status).toBe(0);
	expect(stderr).toBe(`Skipped ${path.join(folder, 'p.png')}: it holds no text.\n`);
});

test('an empty folder is an error of use', () => {
	const {status, stderr} = run('--export', 'text', folder);
	expect(status).toBe(2);
	expect(stderr).toContain('There is no text to read in');
});

test('a rule that is left out leaves its text in', () => {
	expect(run('--export', 'text', '--without', 'injected-pinyin', 'seeds').stdout).toContain(
		'(shí)',
	);
	expect(run('--export', 'text', 'seeds').stdout).not.toContain('(shí)');
});

test('a file is not replaced without --force', () => {
	const file = path.join(folder, 'out.txt');
	writeFileSync(file, '旧');
	const refused = run('--export', 'text', '--output', file);
	expect(refused.status).toBe(2);
	expect(refused.stderr).toContain('Add --force to replace it.');
	expect(readFileSync(file, 'utf8')).toBe('旧');
	// Threads that wait for work do not keep it from ending.
	expect(run('--export', 'text', '--jobs', '2', '--output', file).status).toBe(2);
	expect(run('--export', 'text', '--jobs', '2', '--limit', '0', 'seeds').status).toBe(0);
	expect(run('--export', 'text', '--output', file, '--force').status).toBe(0);
	expect(readFileSync(file, 'utf8')).toContain('楊寒參加會議。');
});

test('a reader that goes away is no error', () => {
	for (let index = 0; index < 30; index++) {
		writeFileSync(path.join(folder, `${index}.txt`), '春天来了，花开了。'.repeat(5000));
	}

	const shell = `"${process.execPath}" "${program}" --export text "${folder}" | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`;
	const {stdout, stderr} = spawnSync('bash', ['-c', shell], {encoding: 'utf8'});
	expect({stdout, stderr}).toEqual({stdout: '0\n', stderr: ''});
});

test('escape sequences in a file name do not reach the terminal', () => {
	const name = path.join(folder, 'a\u001b[31m.txt');
	const {stderr} = run('--export', 'text', name);
	expect(stderr).not.toContain('\u001b');
	expect(stderr).toContain('a␛[31m.txt');
});

test('help and version go to standard output', () => {
	expect(run('--help')).toMatchObject({status: 0, stderr: ''});
	expect(run('--help').stdout).toContain('--export FORMAT');
	const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
	expect(run('--version').stdout).toBe(`${version}\n`);
});
