import {expect, test} from 'vitest';
import {globOf} from '../../source/loading/glob.ts';

test.each([
	['pages/*.txt', 'pages', ['a.txt', '新闻.txt'], ['a.md', 'b/a.txt']],
	['pages/**/*.txt', 'pages', ['a.txt', 'b/c/a.txt'], ['b/a.md']],
	['/data/20??-[01]*/x.{txt,md}', '/data', ['2023-01/x.md'], ['2023-21/x.md', '2023-01/x.html']],
	['*', '.', ['a'], ['a/b']],
	['/*', '/', ['a'], ['a/b']],
	['[!a]*.txt', '.', ['b.txt'], ['a.txt', 'b+txt']],
])('%s looks below %s', (pattern, folder, hits, misses) => {
	const glob = globOf(pattern)!;
	expect(glob.folder).toBe(folder);
	expect(hits.filter(hit => !glob.matches(hit))).toEqual([]);
	expect(misses.filter(miss => glob.matches(miss))).toEqual([]);
});

test('a path without wildcards is no pattern, nor is one that means nothing', () => {
	expect(globOf('[z-a].txt')).toBeUndefined();
	expect(globOf('pages/新闻 (1).txt')).toBeUndefined();
});
