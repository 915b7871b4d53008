import fc from 'fast-check';
import {expect, test} from 'vitest';
import {splitJson} from '../../../source/loading/split-json.ts';
import type {RawPiece} from '../../../source/loading/split-lines.ts';
import {encodeLegacy} from '../encode-legacy.ts';
import {readTwice, reasons, writeFile} from './read-file.ts';

const pieces = async (bytes: Uint8Array, size: number): Promise<RawPiece[]> => {
	const chunks: Uint8Array[] = [];
	for (let start = 0; start < bytes.length; start += size) {
		chunks.push(bytes.subarray(start, start + size));
	}

	const found: RawPiece[] = [];
	for await (const batch of splitJson(chunks)) found.push(...batch);
	return found;
};

test('the elements of any list come out whole, wherever the chunks are cut', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.jsonValue(), {maxLength: 6}),
			fc.constantFrom(0, 2),
			fc.integer({min: 1, max: 40}),
			async (values, indent, size) => {
				const bytes = Buffer.from(JSON.stringify(values, null, indent));
				const found = await pieces(bytes, size);
				expect(found.map(piece => JSON.parse(Buffer.from(piece.bytes!).toString()))).toEqual(
					JSON.parse(bytes.toString()),
				);
				for (const {offset, length, bytes: piece} of found) {
					expect(Buffer.from(piece!)).toEqual(bytes.subarray(offset, offset + length));
				}
			},
		),
	);
});

test('a list of records, set in many lines, is as many documents', async () => {
	const list = [{标题: '种树', 正文: '树种好了。[完]'}, {正文: '他说："好}"。'}, {text: 'x'}];
	const file = writeFile('list.json', JSON.stringify(list, null, 4));
	const records = await readTwice(file);
	expect(records.map(({raw}) => raw)).toEqual(['树种好了。[完]', '他说："好}"。', 'x']);
});

test('one object is one document, and several without a list are several', async () => {
	expect(await readTwice(writeFile('one.json', '{\n "text": "甲"\n}\n'))).toHaveLength(1);
	expect(await readTwice(writeFile('two.json', '{"text": "甲"}\n{"text":\n"乙"}'))).toHaveLength(2);
});

test('the paragraphs of a text may be a list', async () => {
	const [record] = await readTwice(writeFile('p.json', '[{"text": ["甲。", "乙。"]}]'));
	expect(record!.raw).toBe('甲。\n乙。');
});

test('brackets within characters of GB18030 are none', async () => {
	// 乗 is 0x81 0x5c, 乕 0x81 0x5d: a backslash and a bracket as second bytes.
	const file = writeFile(
		'gb.json',
		encodeLegacy('[{"text": "乗乕。我们的人"}, {"text": "乙"}]', 'gb18030'),
	);
	expect((await readTwice(file)).map(({raw}) => raw)).toEqual(['乗乕。我们的人', '乙']);
});

test('a file cut off in the middle keeps what is whole', async () => {
	const file = writeFile('cut.json', '[{"text": "甲"}, {"text": "乙');
	expect(await readTwice(file)).toHaveLength(1);
	expect(await reasons(file)).toEqual(['it is no JSON']);
});

test('brackets that are nested without end are not parsed, those in texts are', async () => {
	const deep = '['.repeat(2 ** 21);
	const text = `"\\"${'[{'.repeat(2 ** 20)}`;
	const lines = [deep, `{"text": "甲", "a": ${deep}}`, `{"text": ${text}"}`, '{"text": "乙"}'];
	const file = writeFile('deep.jsonl', lines.join('\n'));
	const reason = 'its brackets are nested too deep';
	expect(await reasons(file)).toEqual([reason, reason]);
	expect((await readTwice(file)).map(({raw}) => raw.length)).toEqual([2 ** 21 + 1, 1]);
});

test('values without number are not parsed, commas in texts are no values', async () => {
	const many = '{},'.repeat(2 ** 21 + 1);
	const text = ','.repeat(2 ** 22);
	const lines = [`{"text": "甲", "a": [${many}{}]}`, `{"text": "${text}"}`, '{"text": "乙"}'];
	const file = writeFile('many.jsonl', lines.join('\n'));
	expect(await reasons(file)).toEqual(['it is made of more than two million values']);
	expect((await readTwice(file)).map(({raw}) => raw.length)).toEqual([2 ** 22, 1]);
});
