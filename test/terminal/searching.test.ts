import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {closeTerminals, openTerminal, type Terminal} from './terminal.ts';

const program = path.resolve('dist/cli.js');

let folder: string;
let corpus: string;

const words = '春风细雨夏荷秋月冬雪东村西镇南桥北渡书声灯火茶香船歌田园渔樵耕'.split('');

/** Invented text, another for every number: a prime number of words, so that none comes round again. */
const textOf = (number: number): string => {
	let state = Math.imul(number + 1, 0x9e37_79b1);
	return Array.from({length: 300}, (_, at) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return words[(state >>> 8) % words.length]! + (at % 17 === 16 ? '，' : '');
	}).join('');
};

/** Every tenth page has the word in its text, every thirtieth in its title too; the last are repeats. */
const records = (): readonly object[] => {
	const pages = Array.from({length: 600}, (_, number) => ({
		title: number % 30 === 0 ? `第${number}号領導小組公告` : `第${number}号公告`,
		date: `2023-${String(1 + (number % 12)).padStart(2, '0')}-11`,
		source: number % 2 === 0 ? '青溪日報' : '白鹭晚报',
		body: textOf(number) + (number % 10 === 0 ? '“工作領導小組”，' : '') + textOf(number + 1000),
	}));
	const copies = pages.slice(1, 4).map((page, number) => ({
		...page,
		title: `轉載${number}`,
		date: '2024-01-01',
		body: `${page.body}转载请注明出处。`.replaceAll('书', '書'),
	}));
	return [...pages, ...copies];
};

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'qingdu-'));
	corpus = path.join(folder, 'pages.jsonl');
	writeFileSync(
		corpus,
		records()
			.map(record => `${JSON.stringify(record)}\n`)
			.join(''),
	);
});

afterEach(async () => {
	await closeTerminals();
	rmSync(folder, {recursive: true});
});

const open = async (): Promise<Terminal> => {
	const terminal = openTerminal(process.execPath, [program, corpus], {
		columns: 120,
		rows: 30,
		env: {XDG_CACHE_HOME: path.join(folder, 'cache')},
	});
	await terminal.waitForText('Loaded 603 documents; 600 without repeats');
	return terminal;
};

const selected = (terminal: Terminal): string =>
	/▌ (\S+)/.exec(terminal.rows().find(row => row.startsWith('▌'))!)![1]!;

test('one page stands for its repeats, and what differs is a key away', async () => {
	const terminal = await open();
	expect(terminal.rows()[0]).toContain('1/600 (603)');
	terminal.press('j');
	await terminal.waitForText('603 documents, 600 without repeats');
	expect(terminal.screen()).toMatch(/2023-02-11.*\+1 /);
	terminal.press('D');
	await terminal.waitForText('% the same');
	expect(terminal.screen()).toContain('轉載0');
	expect(terminal.screen()).toContain('转载请注明出处');
	terminal.press('\u001b');
	await terminal.waitForText('2/600 (603)');
	terminal.press('=');
	await terminal.waitForText('2/603');
	terminal.press('/');
	await terminal.waitForText('type to filter');
	terminal.press('source:白鹭 has:date script:hans date:2023-02..04');
	await terminal.waitForText('1/100 of 603');
});

test('hits come in without moving the page one has gone to', async () => {
	const terminal = await open();
	terminal.press('sj\r');
	await terminal.waitForText('newest first');
	terminal.press('/');
	await terminal.waitForText('type to filter');
	// All at once: the texts are still searched when the arrow comes.
	terminal.press('领导小组\u001b[B');
	await terminal.waitForText('/60 of 603');
	const second = selected(terminal);
	terminal.press('\u001b[A');
	await terminal.waitFor('the page before', () => selected(terminal) !== second);
	terminal.press('\u001b[B');
	await terminal.waitFor('the same page again', () => selected(terminal) === second);
	// In the page's own script, with its own signs: the folded text has neither.
	await terminal.waitFor('an excerpt', ({screen}) => screen().includes('領導小組”，'));
	terminal.press('\r');
	await terminal.waitForText('Enter read');
	terminal.press('f');
	await terminal.waitForText('What is listed');
	expect(terminal.screen()).toMatch(/青溪日報 .*60 /);
	terminal.press('jj\r');
	await terminal.waitForText('date:2023-');
});
