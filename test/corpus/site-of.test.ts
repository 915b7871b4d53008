import {expect, test} from 'vitest';
import type {GivenField} from '../../source/corpus/document.ts';
import {siteOf} from '../../source/corpus/site-of.ts';

const ofFile = (path: string) => siteOf({id: path, path});
const ofRecord = (...given: GivenField[]) => siteOf({id: 'all#7', path: 'pages/all.jsonl', given});

test.each([
	['pages/yunling/1.txt', 'yunling'],
	['pages/yunling/2023/05/18/1.txt', 'yunling'],
	['pages/yunling/2023-05/1.txt', 'yunling'],
	['mirror/www.Yunling.example/county/2023/1.html', 'yunling.example'],
	['C:\\pages\\云岭\\1.txt', '云岭'],
	['1.txt', undefined],
	['2023/1.txt', undefined],
])('a file at %s is of %s', (path, site) => {
	expect(ofFile(path)).toBe(site);
});

test.each([
	['https://www.yunling.example/a/1.html', 'yunling.example'],
	['http://user@news.yunling.example:8080?a=b', 'news.yunling.example'],
	['news.yunling.example', 'news.yunling.example'],
	['云岭', undefined],
	['', undefined],
])('a record from %s is of %s', (url, site) => {
	expect(ofRecord(['title', '公告'], ['URL', url])).toBe(site);
});

test('the file a record lies in says nothing of its site', () => {
	expect(siteOf({id: 'all#1', path: 'yunling/all.jsonl'})).toBeUndefined();
	expect(ofRecord(['title', '公告'])).toBeUndefined();
});
