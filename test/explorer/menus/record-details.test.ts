import {expect, test} from 'vitest';
import {knownFields, withGiven} from '../../../source/corpus/given-metadata.ts';
import {usualKeys} from '../../../source/explorer/keys/keys-in-use.ts';
import {detailsMenu} from '../../../source/explorer/menus/details-menu.ts';
import {english} from '../../../source/words/english.ts';
import {smallCorpus} from '../small-corpus.ts';

const words = english(usualKeys.labelOf);

test('what else the record says is listed, each field once and under its own name', () => {
	const [page] = smallCorpus;
	const given = [
		['title', '另一个题目'],
		['url', 'https://paper.example/1'],
		['栏目', '本地'],
	] as const;
	const metadata = withGiven(page.metadata, knownFields(given));
	const items = detailsMenu({...page, given, metadata}, 60, () => undefined, words);
	const lines = items.flatMap(item => item.lines.map(line => line.map(({text}) => text).join('')));
	const start = lines.findIndex(line => line.includes('What else its record says'));
	expect(lines.slice(start + 1, start + 3).map(line => line.trim())).toEqual([
		'url https://paper.example/1',
		'栏目 本地',
	]);
	expect(lines.some(line => line.startsWith('Title 另一个题目 (from the record)'))).toBe(true);
});
