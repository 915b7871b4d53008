import {expect, test} from 'vitest';
import {parseArguments} from '../source/parse-arguments.ts';
import {UsageError} from '../source/usage-error.ts';

const parse = (...argv: string[]) => parseArguments(argv, '1.2.3');

test('without an argument the bundled corpus is explored, with paths those', () => {
	const options = {reading: {}, without: new Set(), templates: [], cache: true, looks: {}};
	expect(parse()).toEqual({task: 'explore', paths: [], ...options});
	expect(parse('pages', '网页/')).toEqual({task: 'explore', paths: ['pages', '网页/'], ...options});
});

test('a path that looks like a number stays a path', () => {
	expect(parse('2022')).toMatchObject({task: 'explore', paths: ['2022']});
});

test('behind -- everything is a path', () => {
	expect(parse('--', '--export')).toMatchObject({task: 'explore', paths: ['--export']});
});

test('an export has a format, paths and perhaps a file', () => {
	expect(parse('--export', 'jsonl', 'pages')).toEqual({
		task: 'export',
		format: 'jsonl',
		paths: ['pages'],
		reading: {},
		without: new Set(),
		templates: [],
		output: undefined,
		force: false,
		cache: true,
		jobs: undefined,
		query: undefined,
		limit: undefined,
		fields: undefined,
		formulas: false,
		from: undefined,
	});
	expect(parse('--export=text', '--output=out.txt', '--force')).toMatchObject({
		format: 'text',
		output: 'out.txt',
		force: true,
	});
});

test('an export can be cut down, shared among threads and asked a query', () => {
	const line = '--export csv --query 种树 --limit 10 --jobs 3 --fields id,title --formulas';
	expect(parse(...line.split(' '))).toMatchObject({
		query: '种树',
		limit: 10,
		jobs: 3,
		fields: ['id', 'title'],
		formulas: true,
	});
	expect(parse('--export', 'jsonl', '--from', 'jsonl', '-')).toMatchObject({from: 'jsonl'});
});

test.each([
	[['--query', '种树'], '--query needs --export'],
	[['--export', 'jsonl', '--jobs', '0'], '--jobs takes a whole number from 1 on'],
	[['--export', 'jsonl', '--limit', 'x'], '--limit takes a whole number from 0 on'],
	[['--export', 'text', '--fields', 'id'], 'text has no fields'],
	[['--export', 'jsonl', '--fields', 'id,shape'], 'There is no field “shape”'],
	[['--export', 'jsonl', '--fields', 'hits'], 'There is no field “hits”'],
	[['--export', 'jsonl', '--fields', 'url'], 'There is no field “url”. There are: id, '],
	[['--export', 'jsonl', '--fields', 'given.'], 'There is no field “given.”'],
	[['--export', 'jsonl', '--from', 'jsonl', 'a'], '--from goes with `-`'],
	[['--export', 'jsonl', '--from', 'tex', '-'], '--from takes text, jsonl'],
])('%j says what an export wants: %s', (argv, sentence) => {
	expect(() => parse(...argv)).toThrow(UsageError);
	expect(() => parse(...argv)).toThrow(sentence);
});

test('how files are read can be said, and nothing be remembered', () => {
	expect(parse('--encoding', 'gbk', '--text-field=全文', '--no-cache', '-')).toMatchObject({
		task: 'explore',
		paths: ['-'],
		reading: {encoding: 'gbk', textField: '全文'},
		cache: false,
	});
});

test('how the explorer is to look can be said, and what is not said is absent', () => {
	expect(parse('--no-mouse', '--ascii', '--ambiguous-width', '2')).toMatchObject({
		task: 'explore',
		looks: {mouse: false, ascii: true, ambiguousWidth: 2},
	});
	expect(parse('--screen-reader', '--remember')).toMatchObject({
		looks: {screenReader: true, remember: true},
	});
});

test('rules can be listed and left out', () => {
	expect(parse('--rules')).toEqual({task: 'rules'});
	expect(parse('--without', 'share-bar', '--without=ticker', 'pages')).toMatchObject({
		paths: ['pages'],
		without: new Set(['share-bar', 'ticker']),
	});
});

test('recurring lines are learnt into a file, and used from several', () => {
	expect(parse('--learn', 'all.json', '--templates', 'a.json', 'pages', '--force')).toMatchObject({
		task: 'learn',
		file: 'all.json',
		templates: ['a.json'],
		paths: ['pages'],
		force: true,
	});
	expect(parse('--templates=a.json', '--templates', 'b.json', '--templates=a.json')).toMatchObject({
		task: 'explore',
		templates: ['a.json', 'b.json'],
	});
});

test('help and version answer wherever they stand', () => {
	expect(parse('pages', '--help').task).toBe('help');
	expect(parse('-h').task).toBe('help');
	expect(parse('--version')).toEqual({task: 'version', text: '1.2.3\n'});
});

test.each([
	[['--exprot', 'jsonl'], 'no flag --exprot'],
	[['-x'], 'no flag -x'],
	[['--no-export'], 'no flag --no-export'],
	[['--export', 'pdf'], 'jsonl, text, markdown, csv, parquet; it was given “pdf”'],
	[['--export'], 'it was given nothing'],
	[['--output', 'x'], '--output needs --export'],
	[['--force'], '--force needs'],
	[['--without', 'share'], '“share” is no rule'],
	[['--without'], 'Nothing is no rule'],
	[['--learn'], '--learn needs the name of a file'],
	[['--learn', 'x', '--export', 'text'], '--learn writes its own FILE'],
	[['--templates'], '--templates needs the name of a file'],
	[['--export', 'text', '--output', ''], 'name of a file'],
	[['--encoding', 'klingon'], 'no encoding “klingon”'],
	[['--text-field', ''], 'name of a field'],
	[['--export', 'text', '--export', 'jsonl'], '--export can only be set once'],
])('%j is refused with a sentence: %s', (argv, sentence) => {
	expect(() => parse(...argv)).toThrow(UsageError);
	expect(() => parse(...argv)).toThrow(sentence);
});
