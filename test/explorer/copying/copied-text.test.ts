import {expect, test} from 'vitest';
import {type CopyKind, copiedText} from '../../../source/explorer/copying/copied-text.ts';
import {usualKeys} from '../../../source/explorer/keys/keys-in-use.ts';
import {english} from '../../../source/words/english.ts';
import {everyLanguage} from '../../words/every-language.ts';
import {makeDocument} from '../make-document.ts';
import {convertSomewhat} from '../start-explorer.ts';

const words = english(usualKeys.labelOf);

const page = makeDocument({
	path: 'pages/qinghe.txt',
	title: '清河市召開防汛{工作}會議',
	published: '2023-06-18T09:30',
	source: '清河發布',
	authors: ['林書遠', '叶青'],
	marked: '⟦menu|首頁\n⟧清河市召開會⟦injected-pinyin|(huì)⟧議。⟦line-breaks| →⏎⟧會後參觀。',
});

const bare = makeDocument({path: 'pages/bare.txt', marked: '雨停了。'});

const copy = (kind: CopyKind, document = page) =>
	copiedText(document, kind, {words, toJson: ({id}) => `{"id":"${id}"}\n`});

test('the text is the clean text, in the script on show', () => {
	expect(copy('text')).toBe('清河市召開會議。\n會後參觀。');
	expect(copiedText(page, 'text', {words, toJson: () => ''}, convertSomewhat)).toBe(
		'清河市召开会议。\n会後參觀。',
	);
});

test('title, date and source stand over the text, as far as the page has them', () => {
	expect(copy('titled')).toBe(
		'清河市召開防汛{工作}會議\n2023-06-18 09:30 · 清河發布 · 林書遠 · 叶青\n\n清河市召開會議。\n會後參觀。',
	);
	expect(copy('titled', bare)).toBe('雨停了。');
});

test('a citation names the file, and leaves out what the page does not say', () => {
	expect(copy('citation')).toBe(
		'林書遠, 叶青. 清河市召開防汛{工作}會議[Z]. 清河發布, 2023-06-18. pages/qinghe.txt, characters 3-22, rules source.',
	);
	expect(copy('citation', bare)).toBe('雨停了[Z]. pages/bare.txt, characters 0-4, rules source.');
});

test('BibTeX keeps names whole and has no brace of the page', () => {
	expect(copy('bibtex')).toBe(
		[
			'@misc{pages-qinghe.txt,',
			'  title = {清河市召開防汛工作會議},',
			'  author = {{林書遠} and {叶青}},',
			'  howpublished = {清河發布},',
			'  date = {2023-06-18},',
			'  file = {pages/qinghe.txt},',
			'  note = {characters 3-22, rules source},',
			'}',
		].join('\n'),
	);
	expect(copy('bibtex', bare)).not.toContain('author');
});

test('BibTeX escapes what TeX takes for its own, and tells Chinese file names apart', () => {
	const odd = makeDocument({
		path: '日報/三月 #1.txt',
		title: 'A&B漲50%_上',
		published: '--10-08T12:00',
		marked: '雨停了。',
	});
	const copied = copy('bibtex', odd);
	expect(copied).toContain('@misc{日報-三月-1.txt,');
	expect(copied).toContain('title = {A\\&B漲50\\%\\_上},');
	expect(copied).not.toContain('date');
	expect(copy('citation', odd)).toContain('[Z]. 10-08. 日報/');
	expect(copy('titled', odd)).toContain('\n10-08 12:00\n');
});

test('CSL-JSON is a list of one item, with the place of the text in its file', () => {
	expect(JSON.parse(copy('csl'))).toEqual([
		{
			id: page.id,
			type: 'webpage',
			title: '清河市召開防汛{工作}會議',
			author: [{literal: '林書遠'}, {literal: '叶青'}],
			'container-title': '清河發布',
			issued: {'date-parts': [[2023, 6, 18]]},
			note: 'pages/qinghe.txt, characters 3-22, rules source',
		},
	]);
	expect(Object.keys(JSON.parse(copy('csl', bare))[0])).toEqual(['id', 'type', 'title', 'note']);
});

test('the place of a citation holds the whole clean text', () => {
	const [, start, end] = /characters (\d+)-(\d+)/.exec(copy('citation'))!;
	const held = [...page.raw].slice(Number(start), Number(end)).join('');
	expect(held).toBe(page.raw.slice(page.raw.indexOf('清河市召開會')));
});

test('the marked text shows every edit in its place', () => {
	expect(copy('marked')).toBe('[-首頁\n-]清河市召開會[-(huì)-]議。[- -]{+\n+}會後參觀。');
});

test('the raw text and the record are what they are elsewhere', () => {
	expect(copy('raw')).toBe(page.raw);
	expect(copy('json')).toBe('{"id":"pages/qinghe.txt"}\n');
});

test.each([
	[0, 'characters 3-22, rules '],
	[1, '字符 3-22，清洗规则 '],
	[2, '字元 3-22，清理規則 '],
])('where a passage stands is said in the reader’s language', (language, said) => {
	const means = {words: everyLanguage[language]!, toJson: () => ''};
	for (const kind of ['citation', 'bibtex', 'csl'] as const)
		expect(copiedText(page, kind, means)).toContain(said);
});
