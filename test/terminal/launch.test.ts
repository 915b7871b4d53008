import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {closeTerminals, openTerminal, untilReady} from './terminal.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'qingdu-'));
	// The package as npx unpacks it: without compiled code.
	cpSync('package.json', path.join(folder, 'package.json'));
	cpSync('seeds', path.join(folder, 'seeds'), {recursive: true});
	cpSync('dist', path.join(folder, 'dist'), {
		recursive: true,
		filter: file => !file.endsWith('.code'),
	});
});

afterEach(async () => {
	await closeTerminals();
	rmSync(folder, {recursive: true});
});

const codeFolder = () => path.join(folder, 'cache', 'qingdu', 'code');

const session = async (...parameters: string[]) => {
	const bin = path.join(folder, 'dist', 'cli.js');
	const terminal = openTerminal(process.execPath, [bin, ...parameters], {
		env: {XDG_CACHE_HOME: path.join(folder, 'cache')},
	});
	await untilReady(terminal);
	terminal.press('q');
	expect(await terminal.exit()).toMatchObject({code: 0});
};

test('the first session keeps its compiled code, the next one runs on it', async () => {
	await session();
	const [kept, ...more] = readdirSync(codeFolder());
	expect(more).toEqual([]);
	const before = readFileSync(path.join(codeFolder(), kept!));
	await session();
	expect(readdirSync(codeFolder())).toEqual([kept]);
	expect(readFileSync(path.join(codeFolder(), kept!)).equals(before)).toBe(true);
});

test('damaged code is refused and written anew, that of other versions goes', async () => {
	await session();
	const [kept] = readdirSync(codeFolder());
	const file = path.join(codeFolder(), kept!);
	const whole = readFileSync(file);
	for (let part = 0; part < 3; part++) {
		const damaged = Buffer.from(whole);
		damaged[Math.floor((whole.length / 3) * (part + 0.3))]! ^= 0xff;
		writeFileSync(file, damaged);
		await session();
		expect(readFileSync(file).equals(damaged)).toBe(false);
	}

	writeFileSync(file, 'no code');
	writeFileSync(path.join(codeFolder(), 'v1.0.0-x64-1-1.code'), 'old');
	await session();
	expect(readdirSync(codeFolder())).toEqual([kept]);
	expect(readFileSync(file).length).toBeGreaterThan(10_000);
});

test('with --no-cache nothing is kept', async () => {
	await session('--no-cache');
	expect(() => readdirSync(codeFolder())).toThrow();
});

test('where nothing can be kept the program runs all the same', async () => {
	mkdirSync(path.join(folder, 'cache'));
	writeFileSync(path.join(folder, 'cache', 'qingdu'), 'a file where the folder should be');
	await session();
	await session();
});
