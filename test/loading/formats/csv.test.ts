import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {encodeLegacy} from '../encode-legacy.ts';
import {readFile, readTwice, reasons, writeFile} from './read-file.ts';

const table = `标题,日期,正文
河边种树,2023-03-12,"大家都来了,他说：""好""。
第二段。"

桥通车,2023-03-13,桥上人很多。
`;

const bodies = ['大家都来了,他说："好"。\n第二段。', '桥上人很多。'];

test('a row is a document; quoted fields may hold commas, quotation marks and lines', async () => {
	const records = await readTwice(writeFile('a.csv', table));
	expect(records.map(({raw}) => raw)).toEqual(bodies);
	expect(records[1]!.given).toEqual([
		['标题', '桥通车'],
		['日期', '2023-03-13'],
	]);
});

test.each([
	['gzipped', 'a.csv.gz', gzipSync(table)],
	['with a byte order mark', 'bom.csv', Buffer.from(`\ufeff${table}`)],
	['in GB18030', 'gb.csv', encodeLegacy(table, 'gb18030')],
	['with Windows line ends', 'win.csv', Buffer.from(table.replaceAll('\n', '\r\n'))],
])('a table %s is read and found again', async (_, name, bytes) => {
	const records = await readTwice(writeFile(name, bytes));
	expect(records.map(({raw}) => raw.replaceAll('\r', ''))).toEqual(bodies);
	expect(records[0]!.given![0]).toEqual(['标题', '河边种树']);
});

test('tabs and semicolons part columns where they do so in the first row', async () => {
	const tabs = await readTwice(writeFile('a.tsv', 'title\ttext\n种树\t树，种好了。\n'));
	expect(tabs.map(({raw}) => raw)).toEqual(['树，种好了。']);
	const semicolons = await readTwice(writeFile('b.csv', 'title;text\n种树;树,种好了。\n'));
	expect(semicolons.map(({raw}) => raw)).toEqual(['树,种好了。']);
});

test('a row too short lacks its text, and a quotation mark that nothing closes is told', async () => {
	const file = writeFile('bad.csv', 'id,text\n1,好\n2\n3,"没有完\n4,下一行\n');
	expect(await readTwice(file)).toHaveLength(1);
	expect(await reasons(file)).toEqual(['it has no field text', 'its quotation marks do not match']);
});

test('a table of several batches keeps its order', async () => {
	const rows = Array.from({length: 1000}, (_, index) => `第${index}段`);
	const file = writeFile('long.csv', `text\n${rows.join('\n')}\n`);
	expect((await readTwice(file)).map(({raw}) => raw)).toEqual(rows);
});

test('a table that is cut off amid its compressed data says so, however long it is', async () => {
	const rows = Array.from({length: 20_000}, (_, index) => `第${index}段，${Math.sin(index)}`);
	const cut = gzipSync(`text\n${rows.join('\n')}\n`).subarray(0, 100_000);
	await expect(readTwice(writeFile('cut.csv.gz', cut))).rejects.toMatchObject({
		code: 'Z_BUF_ERROR',
	});
});

test('rows that end early below many names cost no more than their cells', async () => {
	const names = Array.from({length: 6000}, (_, index) => `c${index}`);
	const file = writeFile('wide.csv', `text,${names.join(',')}\n${'甲,乙\n'.repeat(300)}`);
	const {fromEntries} = Object;
	let made = 0;
	Object.fromEntries = (entries: Iterable<readonly unknown[]>) => {
		const all = [...entries];
		made += all.length;
		return fromEntries(all as Array<[string, unknown]>);
	};

	try {
		expect(await readFile(file)).toHaveLength(300);
	} finally {
		Object.fromEntries = fromEntries;
	}

	expect(made).toBeLessThan(300 * 200);
});
