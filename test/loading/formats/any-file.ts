import fc from 'fast-check';
import {parquetWriteBuffer} from 'hyparquet-writer';
import {expect} from 'vitest';
import {openBytes} from '../../../source/loading/byte-source.ts';
import {formatOf} from '../../../source/loading/formats/format-of.ts';
import {parquet} from '../../../source/loading/formats/parquet.ts';
import {type FileProblem, type FileRecord, readFiles} from '../../../source/loading/read-files.ts';
import {ReadingError} from '../../../source/loading/reading-error.ts';
import {writeFile} from './read-file.ts';

/** What a file of each format is made of, whole or in pieces, and bytes that have no place there. */
export const pieces: Readonly<Record<string, readonly string[]>> = {
	txt: ['河边', '\n', '\r\n', '<html>', '\u0000', '\ufeff'],
	jsonl: ['{"text": "河边"}', '{"text": 7}', '{', '}', '"', '\\', '\n', '[', '\u0000', '"text":'],
	json: ['[', ']', '{"text": "河边"}', ',', '"', '\\', '{', '}', ' ', '\n', '"a"', 'null'],
	csv: ['text,title\n', '"', '""', ',', '\n', '\r\n', '河边', ';', '\t', '\ufeff'],
	tsv: ['text\ttitle\n', '"', '\t', '\n', '河边', ','],
	warc: [
		'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\n河边\r\n\r\n',
		'WARC/1.0\r\n',
		'WARC-Type: response\r\n',
		'Content-Length: 99999999999\r\n\r\n',
		'Content-Length: -1\r\n\r\n',
		'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n',
		'\r\n\r\n',
		'河边',
	],
};

export const bytesOf = (parts: readonly string[]): fc.Arbitrary<Uint8Array> =>
	fc
		.array(
			fc.oneof(
				{weight: 6, arbitrary: fc.constantFrom(...parts).map(part => Buffer.from(part))},
				{weight: 1, arbitrary: fc.uint8Array({maxLength: 6})},
			),
			{maxLength: 30},
		)
		.map(list => Buffer.concat(list));

/** Whatever is in a file: its records read again are the same, and what is wrong is said in words. */
export const expectSense = async (name: string, content: Uint8Array): Promise<void> => {
	const path = writeFile(name, content);
	const problems: FileProblem[] = [];
	const records: FileRecord[] = [];
	const onProblem = (problem: FileProblem): void => {
		problems.push(problem);
	};

	for await (const batch of readFiles([{path, named: true}], {onProblem})) records.push(...batch);
	for (const {reason} of problems) expect(reason).toMatch(/^\S.*[^.\s]$/s);
	const format = await formatOf(path);
	for (const {read} of records) {
		expect(typeof read.raw).toBe('string');
		expect(await format.reopen(openBytes(path), read.place, {})).toEqual(read);
	}
};

export const wholeParquet = new Uint8Array(
	parquetWriteBuffer({
		columnData: [
			{name: 'text', data: ['河边种树', '桥通了', '天气好'], type: 'STRING'},
			{name: 'authors', data: [['甲', '乙'], [], ['丙']], type: 'JSON'},
			{name: 'views', data: [1n, 2n, 3n], type: 'INT64', encoding: 'DELTA_BINARY_PACKED'},
		],
	}),
);

/** Of a damaged Parquet file there are texts, or problems in words; a row read again may meet other damage. */
export const expectRest = async (name: string, content: Uint8Array): Promise<void> => {
	const path = writeFile(name, content);
	const problems: FileProblem[] = [];
	const onProblem = (problem: FileProblem): void => void problems.push(problem);
	for await (const batch of readFiles([{path, named: true}], {onProblem})) {
		for (const {read} of batch) expect(typeof read.raw).toBe('string');
		const [first] = batch;
		if (!first) continue;
		await parquet.reopen(openBytes(path), first.read.place, {}).catch(failure => {
			expect(failure).toBeInstanceOf(ReadingError);
		});
	}

	for (const {reason} of problems) expect(reason).toMatch(/^\S.*[^.\s]$/s);
};
