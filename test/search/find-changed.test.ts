import {expect, test} from 'vitest';
import {findChanged} from '../../source/search/find-changed.ts';
import {hitList} from '../../source/search/hits.ts';
import type {KnownRepeats} from '../../source/search/lanes.ts';
import {buildSearchIndex, type Searchable} from '../../source/search/search-index.ts';

const page = (label: string, body: string): Searchable => ({label, facts: [], body});

const pages = [
	page('河邊種樹', '大家到河邊去。'),
	page('夜市開街', '河邊燈火通明。'),
	page('楊梅熟了', '山上人多。'),
	page('圖書館延時', '讀者叫好。'),
];

/** The first and the third say the same. */
const repeats: KnownRepeats = {count: 1, isAlone: document => document % 2 === 1};
const search = () => findChanged(buildSearchIndex(pages, repeats), repeats);

const found = ({find}: Pick<ReturnType<typeof search>, 'find'>, query: string) =>
	hitList(find(query)).map(({document, tier}) => `${document} ${tier}`);

test('a document is found by what it is now, and not by what it was', () => {
	const changing = search();
	changing.change(1, page('夜市開街', '分享到微博。'));
	expect(found(changing, '微博')).toEqual(['1 body']);
	expect(found(changing, '燈火')).toEqual([]);
	expect(found(changing, '!燈火')).toHaveLength(4);
});

test('what repeats another is found as such, whether it was changed or not', () => {
	const changing = search();
	const isFound = [0, 2].map(document => `${document} facts`);
	expect(found(changing, 'has:repeats')).toEqual(isFound);
	changing.change(2, page('楊梅熟了', '大家到河邊去。'));
	changing.change(3, page('圖書館', '無。'));
	expect(found(changing, 'has:repeats')).toEqual(isFound);
	expect(found(changing, '!has:repeats')).toHaveLength(2);
});

test('the others are found as before, and better hits come first', () => {
	const changing = search();
	expect(found(changing, '河邊')).toEqual(['0 title', '1 body']);
	changing.change(3, page('河邊圖書館', '讀者叫好。'));
	expect(found(changing, '河邊')).toEqual(['0 title', '3 title', '1 body']);
	changing.change(0, page('種樹', '大家到河邊去。'));
	expect(found(changing, '河邊')).toEqual(['3 title', '1 body', '0 body']);
});

test('a document changed back is found as at first, and no query lists all in their order', () => {
	const changing = search();
	changing.change(1, page('夜市', '無。'));
	changing.change(1, pages[1]!);
	expect(found(changing, '河邊')).toEqual(['0 title', '1 body']);
	expect(hitList(changing.find('')).map(({document}) => document)).toEqual([0, 1, 2, 3]);
});

test('it is found in steps as it is at once', () => {
	const changing = search();
	changing.change(1, page('夜市開街', '分享到微博。'));
	const answers = [...changing.findInSteps('微博')].filter(hits => hits !== undefined);
	expect(answers.at(-1)).toEqual(changing.find('微博'));
});
