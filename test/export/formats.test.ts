import {expect, test} from 'vitest';
import {toJsonl} from '../../source/export/jsonl.ts';
import {toMarkdown} from '../../source/export/markdown.ts';
import {toRecord} from '../../source/export/record.ts';
import {toText} from '../../source/export/text.ts';
import {rawSpan} from '../../source/text/span.ts';
import {makeDocument} from './make-document.ts';

const edit = (start: number, end: number, replacement = '') => ({
	...rawSpan(start, end),
	replacement,
	rule: 'blank-runs',
});

test('a record has its keys in the documented order', () => {
	expect(Object.keys(toRecord(makeDocument('甲')))).toEqual([
		'id',
		'path',
		'label',
		'title',
		'published',
		'source',
		'authors',
		'editors',
		'credits',
		'views',
		'script',
		'text',
		'edits',
		'warnings',
	]);
});

test('what the page does not say is null or empty', () => {
	const silent = {
		title: undefined,
		published: undefined,
		source: undefined,
		authors: [],
		editors: [],
		credits: [],
		views: undefined,
	};
	const record = toRecord(makeDocument('甲', [], {metadata: silent as never}));
	expect(record).toMatchObject({title: null, published: null, source: null, views: null});
	expect([record.authors, record.editors, record.credits]).toEqual([[], [], []]);
});

test('edits count in code points, and applying them to the file gives the text', () => {
	const raw = '𠮷野  家。𠮷  走了';
	const record = toRecord(makeDocument(raw, [edit(3, 5), edit(9, 11, '\n')]));
	expect(record.edits).toEqual([
		{start: 2, end: 4, replacement: '', rule: 'blank-runs'},
		{start: 7, end: 9, replacement: '\n', rule: 'blank-runs'},
	]);
	const characters = [...raw];
	for (const {start, end, replacement} of [...record.edits].reverse()) {
		characters.splice(start, end - start, replacement);
	}

	expect(characters.join('')).toBe(record.text);
});

test('a warning carries its place in code points, one of the whole document none', () => {
	const warnings = [
		{id: 'mojibake', message: 'The page is garbled.'},
		{id: 'clipped-date', message: 'A digit is missing.', span: rawSpan(2, 4)},
	];
	expect(toRecord(makeDocument('𠮷月日', [], {warnings})).warnings).toEqual([
		{id: 'mojibake', message: 'The page is garbled.'},
		{id: 'clipped-date', message: 'A digit is missing.', start: 1, end: 3},
	]);
});

test('a JSONL record is one line that reads back', () => {
	const line = toJsonl(makeDocument('第一段。\n第二段。'));
	expect(line.match(/\n/g)).toHaveLength(1);
	expect(JSON.parse(line)).toMatchObject({
		text: '第一段。\n第二段。',
		published: '2023-03-12T08:30',
	});
});

test('text leads with title and byline', () => {
	expect(toText(makeDocument('春天来了。'))).toBe(
		'河边种树\n2023-03-12 08:30 · 青溪日报 · 林小川\n\n春天来了。\n',
	);
});

test('text of a page that says nothing about itself is its text', () => {
	const metadata = {title: undefined, published: undefined, source: undefined, authors: []};
	expect(toText(makeDocument('春天来了。', [], {metadata: metadata as never}))).toBe(
		'春天来了。\n',
	);
});

test('markdown sets paragraphs apart and keeps the text from being read as markup', () => {
	expect(toMarkdown(makeDocument('# 一*二*\n1. 三\n1.5万\n- 四\n<b>五|'))).toBe(
		[
			'# 河边种树',
			'*2023-03-12 08:30 · 青溪日报 · 林小川*',
			'\\# 一\\*二\\*',
			'1\\. 三',
			'1.5万',
			'\\- 四',
			'\\<b\\>五\\|',
			'',
		]
			.join('\n\n')
			.replace(/\n\n$/, '\n'),
	);
});
