import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {encodeLegacy} from '../loading/encode-legacy.ts';

/** One of each kind of thing that a terminal obeys, none of which this program ever writes itself. */
export const attacks: Readonly<Record<string, string>> = {
	colour: '\u001b[38;5;201m',
	clear: '\u001b[3J',
	report: '\u001b[5n',
	title: '\u001b]0;偷\u0007',
	hyperlink: '\u001b]8;;http://evil.invalid/\u001b\\點這裡\u001b]8;;\u001b\\',
	clipboard: '\u001b]52;p;cm0gLXJmIH4K\u0007',
	device: '\u001bP+q544e\u001b\\',
	privacy: '\u001b^偷\u001b\\',
	application: '\u001b_G偷\u001b\\',
	reset: '\u001bc',
	c1: '\u009b35m\u009d0;偷\u009c\u0090q\u009c',
	paste: '\u001b[201~rm -rf ~\r',
	bell: '\u0007\u0008\u000b\u000c\u000e\u007f\u0000',
	return: '一\r二',
	bidi: '\u202e倒\u202c\u2066\u2067\u2069\u200f\u061c',
	separators: '\u2028\u2029\ufff9\ufffb',
	surrogates: '\ud83d河\udc00',
};

const all = Object.values(attacks).join('邊');

/** Enough of its own that no page is taken for the repeat of another. */
export const ownText = (from: number): string =>
	Array.from({length: 90}, (_, at) =>
		String.fromCharCode(0x4e00 + ((from * 997 + at * 131) % 20_000)),
	).join('');

/** As JSON gives them back whatever writes them: lone surrogates are escaped. */
const record = (fields: Readonly<Record<string, unknown>>): string => `${JSON.stringify(fields)}\n`;

const body = `六月十七日，清河市召開會議，聽取匯報，安排下一階段工作。${all}\n`;

/** What a spreadsheet would run. */
export const formulas = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1', '＝1+1'];

/** C1 controls as only a decoder makes them: in GB18030 each takes four bytes, none of which is one. */
const inFourBytes = (from: number, to: number): number[] =>
	Array.from({length: to - from + 1}, (_, at) => from + at - 0x80).flatMap(index => [
		...[0x81, 0x30, 0x81 + Math.floor(index / 10), 0x30 + (index % 10)],
		...Buffer.from('35m'),
	]);

/**
 * A folder of documents with all of it wherever a file can have it: names of files and folders, text,
 * titles, sources, authors, ids, addresses, keys, broken lines.
 */
export const writeHostileCorpus = (folder: string): void => {
	const inner = path.join(folder, `子\u001b]0;夾\u0007\u202e夾\n二`);
	mkdirSync(inner, {recursive: true});
	// A name in a file system has no NUL, no slash, and at most 255 bytes.
	for (const [index, attack] of ['title', 'colour', 'c1', 'bidi', 'paste'].entries()) {
		const name = attacks[attack]!.replaceAll(/[\0/]/g, '');
		writeFileSync(
			path.join(folder, `甲${name}.txt`),
			`標題${all}\n來源：${all}\n${ownText(index)}。\n${body}`,
		);
	}

	writeFileSync(path.join(inner, '乙.html'), `<html><title>${all}</title><p>${body}</p></html>`);
	writeFileSync(
		path.join(folder, '戊.txt'),
		Buffer.concat([
			encodeLegacy(`標題\n來源：新華社`, 'gb18030'),
			Uint8Array.from(inFourBytes(0x80, 0x9f)),
			encodeLegacy(`\n${ownText(30)}。\n六月十七日，清河市召開會議，聽取匯報。`, 'gb18030'),
			Uint8Array.from(inFourBytes(0x80, 0x9f)),
		]),
	);
	writeFileSync(
		path.join(folder, '丙.bin'),
		Uint8Array.from({length: 200}, (_, at) => at % 7),
	);
	writeFileSync(path.join(inner, '\u001b[38;5;201m壞.jsonl.gz'), `不是壓縮${all}`);
	const hostile = {
		title: `標題${all}`,
		source: `來源${all}`,
		author: `人${all}`,
		editor: all,
		site: all,
		date: `2023-06-18${all}`,
		url: `http://evil.invalid/${all}`,
		[`鍵${all}`]: all,
	};
	const lines = [
		...Array.from({length: 4}, (_, index) =>
			record({id: `號${all}${index % 2}`, ...hostile, text: `${ownText(index + 10)}。\n${body}`}),
		),
		...formulas.map(formula =>
			record({title: formula, source: formula, text: `${formula}\n${body}`}),
		),
		`{"text": "斷${all.replaceAll(/[\n\r\ud800-\udfff]/g, '')}\n`,
		record({text: 7, title: all}),
	];
	writeFileSync(
		path.join(folder, `丁${attacks.hyperlink!.replaceAll('/', '')}.jsonl`),
		lines.join(''),
	);
};
