import {expect, test} from 'vitest';
import {parseArguments} from '../source/parse-arguments.ts';
import {UsageError} from '../source/usage-error.ts';

const parse = (...argv: string[]) => parseArguments(argv, '1.2.3');

test('without an argument the bundled corpus is explored, with paths those', () => {
	expect(parse()).toEqual({task: 'explore', paths: []});
	expect(parse('pages', '网页/')).toEqual({task: 'explore', paths: ['pages', '网页/']});
});

test('a path that looks like a number stays a path', () => {
	expect(parse('2022')).toEqual({task: 'explore', paths: ['2022']});
});

test('behind -- everything is a path', () => {
	expect(parse('--', '--export')).toEqual({task: 'explore', paths: ['--export']});
});

test('an export has a format, paths and perhaps a file', () => {
	expect(parse('--export', 'jsonl', 'pages')).toEqual({
		task: 'export',
		format: 'jsonl',
		paths: ['pages'],
		output: undefined,
		force: false,
	});
	expect(parse('--export=text', '--output=out.txt', '--force')).toMatchObject({
		format: 'text',
		output: 'out.txt',
		force: true,
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
	[['--export', 'pdf'], 'jsonl, text, markdown; it was given “pdf”'],
	[['--export'], 'it was given nothing'],
	[['--output', 'x'], '--output needs --export'],
	[['--force'], '--force needs'],
	[['--export', 'text', '--output', ''], 'name of a file'],
	[['--export', 'text', '--export', 'jsonl'], '--export can only be set once'],
])('%j is refused with a sentence: %s', (argv, sentence) => {
	expect(() => parse(...argv)).toThrow(UsageError);
	expect(() => parse(...argv)).toThrow(sentence);
});
