import {appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {closeTerminals, openTerminal, type Terminal} from './terminal.ts';

const program = path.resolve('dist/cli.js');

let folder: string;
let corpus: string;

/** More than is read before the first frame: headlines, and in line 1001 something broken. */
const headlines = (): string =>
	Array.from({length: 4000}, (_, index) => {
		if (index === 1000) return '{"title": "没有完\n';
		const record = {title: `第${index}号公告`, date: '2023-03-12', source: '青溪日报', url: 'x'};
		return `${JSON.stringify(record)}\n`;
	}).join('');

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'qingdu-'));
	corpus = path.join(folder, 'headlines.jsonl');
	writeFileSync(corpus, headlines());
});

afterEach(async () => {
	await closeTerminals();
	rmSync(folder, {recursive: true});
});

const open = (...parameters: string[]): Terminal =>
	openTerminal(process.execPath, [program, ...parameters], {
		columns: 100,
		rows: 24,
		env: {XDG_CACHE_HOME: path.join(folder, 'cache')},
	});

test('a large collection fills in, can be searched and read, and says what it could not read', async () => {
	const terminal = open(corpus);
	await terminal.waitForText('Loaded 3,999 documents; 1 could not be read');
	expect(terminal.rows()[0]).toContain('1/3,999');
	terminal.press('/');
	await terminal.waitForText('type to filter');
	terminal.press('3456号');
	await terminal.waitForText('1/1 of 3,999');
	await terminal.waitFor('the document', ({screen}) => /│ +第3456号公告/.test(screen()));
	terminal.press('\r');
	await terminal.waitForText('Enter read');
	terminal.press('!');
	await terminal.waitForText('What could not be read');
	expect(terminal.screen().replace(/\s+/g, '')).toContain('line1001:itisnoJSON.');
	terminal.press('q');
	await terminal.waitForText('1/1 of 3,999');
	terminal.press('q');
	expect(await terminal.exit()).toMatchObject({code: 0});
});

test('what was read is remembered, and what has changed since is read again', async () => {
	const first = open(corpus);
	await first.waitForText('Loaded 3,999 documents');
	first.press('q');
	await first.exit();
	const cache = path.join(folder, 'cache/qingdu');
	expect(readdirSync(cache).length).toBeGreaterThan(0);
	const second = open(corpus);
	await second.waitForText('Loaded 3,999 documents');
	second.press('q');
	await second.exit();
	appendFileSync(corpus, '{"title": "最后一号公告"}\n');
	const third = open(corpus);
	await third.waitForText('Loaded 4,000 documents');
	third.press('G');
	await third.waitForText('最后一号公告');
});

test('--no-cache leaves nothing behind', async () => {
	const terminal = open('--no-cache', corpus);
	await terminal.waitForText('Loaded 3,999 documents');
	expect(readdirSync(folder)).toEqual(['headlines.jsonl']);
});

test('standard input is read, and keys come from the terminal', async () => {
	const shell = `cat "${corpus}" | "${process.execPath}" "${program}" -`;
	const terminal = openTerminal('/bin/sh', ['-c', shell], {
		columns: 100,
		rows: 24,
		env: {XDG_CACHE_HOME: path.join(folder, 'cache'), TMPDIR: folder},
	});
	await terminal.waitForText('Loaded 3,999 documents');
	expect(terminal.rows()[0]).toContain('standard input');
	terminal.press('j');
	await terminal.waitForText('2/3,999');
	// Not as the file in which it was set down.
	expect(terminal.rows().slice(1).join('\n')).toContain('standard input');
	terminal.press('!');
	await terminal.waitForText('standard input, line 1001');
	terminal.press('q');
	await terminal.waitForText('2/3,999');
	terminal.press('q');
	expect(await terminal.exit()).toMatchObject({code: 0});
	expect(readdirSync(folder).filter(name => name.startsWith('qingdu-'))).toEqual([]);
});

test('r reads anew what has changed, and the reader stays at the document', async () => {
	const terminal = open(corpus);
	await terminal.waitForText('Loaded 3,999 documents');
	terminal.press('j');
	await terminal.waitForText('2/3,999');
	appendFileSync(corpus, '{"title": "最后一号公告"}\n');
	terminal.press('r');
	await terminal.waitForText('Read anew: 4,000 documents (1 more than before)');
	expect(terminal.rows()[0]).toContain('2/4,000');
	terminal.press('G');
	await terminal.waitForText('最后一号公告');
});

test('a few files are read anew too; when they are gone, what there was stays', async () => {
	const page = path.join(folder, 'page.txt');
	writeFileSync(page, '河边种树\n\n大家到河边种树，都说天气很好。\n');
	const terminal = open(page);
	await terminal.waitForText('天气很好');
	writeFileSync(page, '河边种树\n\n大家又到河边种树，都说天气不错。\n');
	terminal.press('r');
	await terminal.waitForText('天气不错');
	rmSync(page);
	terminal.press('r');
	await terminal.waitForText('Not read anew: There is no');
	expect(terminal.screen()).toContain('天气不错');
});

test('of a long page the beginning is shown, and all of it once a thread has cleaned it', async () => {
	const paragraph = (index: number): string =>
		`<p>第${index}天，全镇干部到河边种树，种了三百棵。</p>\n`;
	const body = Array.from({length: 6000}, (_, index) => paragraph(index)).join('');
	const page = path.join(folder, 'long.html');
	writeFileSync(page, `<html><body><h1>河边种树记</h1>\n${body}</body></html>\n`);
	const terminal = open(page);
	await terminal.waitForText('第0天');
	terminal.press('\r');
	await terminal.waitFor('all of it', ({screen}) => / 0 %/.test(screen()));
	terminal.press('G');
	await terminal.waitForText('第5999天');
	terminal.press('qq');
	expect(await terminal.exit()).toMatchObject({code: 0});
});
