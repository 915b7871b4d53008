import {expect, test} from 'vitest';
import {toJsonl} from '../../source/export/jsonl.ts';
import {toMarkdown} from '../../source/export/markdown.ts';
import {toErrorRecord, toRecord} from '../../source/export/record.ts';
import {toText} from '../../source/export/text.ts';
import {rawSpan} from '../../source/text/span.ts';
import {makeDocument} from './make-document.ts';

const recordOf = (...given: Parameters<typeof makeDocument>) => toRecord(makeDocument(...given));

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
		'originalTitle',
		'site',
		'dateline',
		'meeting',
		'evidence',
		'given',
		'encoding',
		'rules',
		'schema',
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
	const line = toJsonl(recordOf('第一段。\n第二段。'));
	expect(line.match(/\n/g)).toHaveLength(1);
	expect(JSON.parse(line)).toMatchObject({
		text: '第一段。\n第二段。',
		published: '2023-03-12T08:30',
	});
});

test('text leads with title and byline', () => {
	expect(toText(recordOf('春天来了。'))).toBe(
		'河边种树\n2023-03-12 08:30 · 青溪日报 · 林小川\n\n春天来了。\n',
	);
});

test('text of a page that says nothing about itself is its text', () => {
	const metadata = {title: undefined, published: undefined, source: undefined, authors: []};
	expect(toText(recordOf('春天来了。', [], {metadata: metadata as never}))).toBe('春天来了。\n');
});

test('markdown sets paragraphs apart and keeps the text from being read as markup', () => {
	expect(toMarkdown(recordOf('# 一*二*\n1. 三\n1.5万\n- 四\n<b>五|'))).toBe(
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

test('what a terminal would obey is escaped in JSONL, and reads back; in text it is made visible', () => {
	const record = recordOf('甲\u001b[31m\u009b乙\u202e丙\u2028丁\ud800');
	expect(toJsonl(record)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
	expect(JSON.parse(toJsonl(record)).text).toBe(record.text);
	expect(toText(record)).toContain('甲␛[31m�乙�丙�丁�');
	expect(toMarkdown(record)).toContain('甲␛\\[31m�乙�丙');
});

test('every value that was read off the text has its proof, in code points', () => {
	const found = {value: '青溪', span: rawSpan(2, 4), extractor: 'source-label'};
	const record = recordOf('𠮷青溪', [], {metadata: {source: found, authors: [], editors: []}});
	expect(record.evidence).toContainEqual({
		field: 'source',
		extractor: 'source-label',
		start: 1,
		end: 3,
	});
});

test('single keys come in the order asked for, and an error comes unasked', () => {
	expect(JSON.parse(toJsonl(recordOf('甲'), ['text', 'id']))).toEqual({text: '甲', id: 'a'});
	const error = toErrorRecord('a#2', 'a.jsonl', 'it is no JSON');
	expect(JSON.parse(toJsonl(error, ['title', 'id']))).toEqual({id: 'a#2', error: 'it is no JSON'});
});

test('the places of a hit count in code points of the text', () => {
	const document = makeDocument('𠮷  春天', [edit(2, 4)]);
	expect(toRecord(document, [{start: 2, end: 4}]).hits).toEqual([{start: 1, end: 3}]);
});
