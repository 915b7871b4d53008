import {describe, expect, test} from 'vitest';
import {corpusOf} from '../../../source/corpus/corpus.ts';
import {describeDocument} from '../../../source/corpus/describe-document.ts';
import type {Document} from '../../../source/corpus/document.ts';
import {entryOf} from '../../../source/corpus/entry.ts';
import {createExplorer, type Explorer} from '../../../source/explorer/explorer.ts';
import type {RegionId, Role} from '../../../source/explorer/screen/view-model.ts';
import type {Size} from '../../../source/explorer/state/actions.ts';
import {toRecord} from '../../../source/export/record.ts';
import {hitList} from '../../../source/search/hits.ts';
import {rowText} from '../paint.ts';
import {finderIn, findMatches, press} from '../start-explorer.ts';

const wide: Size = {columns: 120, rows: 30};

const describeRaw = (path: string, ...lines: readonly string[]): Document =>
	describeDocument({id: path, path, encoding: 'utf-8', brokenBytes: 0, raw: lines.join('\n')});

const river = describeRaw(
	'river.txt',
	'首頁 > 新聞 > 正文',
	'青溪鎮召開(kāi)防汛會(huì)議(yì)',
	'2023-03-12 08:30 來源:青溪日報',
	'昨天下午，青溪鎮召開(kāi)防汛會(huì)議(yì)，鎮長(zhǎng)說，今年的形勢嚴(yán)峻，大家不能放鬆。',
	'各村要把領(lǐng)導(dǎo)小組建起來，早部署、早檢查、早落實，讓大家都能放心。',
	'分享到：微博 QQ空間 微信',
);
const market = describeRaw('market.txt', '北坪的夜市昨天開街，河邊燈火通明，人們逛到很晚才回家。');

/** An explorer whose search knows what it is told, as the real one does. */
const start = (
	size: Size = wide,
	documents: readonly Document[] = [river, market],
	before?: Explorer,
	plain = false,
) => {
	const known = [...documents];
	const copies: string[] = [];
	const explorer = createExplorer({
		corpus: corpusOf(documents),
		corpusName: 'pages',
		size,
		plain,
		services: {
			find: query => finderIn(known)(query),
			findMatches,
			reasonOf: () => undefined,
			redescribe(document, keep) {
				const made = describeDocument(document, {keep});
				return {document: made, entry: entryOf(made)};
			},
			changed(index, document) {
				known[index] = document;
			},
			toJson: document => JSON.stringify(toRecord(document)),
			loadConverter: async () => text => text,
			async copy(text) {
				copies.push(text);
				return {kind: 'copied', way: 'test', characters: text.length};
			},
			quit() {},
			suspend() {},
			repaint() {},
		},
		...(before ? {resumed: {state: before.state(), corpus: corpusOf([river, market])}} : {}),
	});
	return {explorer, copies};
};

const textOf = (explorer: Explorer, id: RegionId): string =>
	explorer
		.view()
		.regions.filter(region => region.id === id)
		.flatMap(region => region.lines.map((_, row) => rowText(region, row)))
		.join('\n');

const textsOf = (explorer: Explorer, role: Role): readonly string[] =>
	explorer
		.view()
		.regions.flatMap(({lines}) => lines)
		.flatMap(({segments}) => segments)
		.filter(segment => segment.role === role)
		.map(({text}) => text);

const message = (explorer: Explorer): string | undefined => explorer.view().message;

/** To the edit of the headline: breadcrumb, line break, headline. */
const toHeadline = ['enter', 'v', 'n', 'n', 'n'] as const;

describe('x in the marked view', () => {
	test('puts the headline back, and its readings stand in title, list and text', () => {
		const {explorer} = start();
		press(explorer, ...toHeadline, 'x');
		expect(message(explorer)).toBe('Put back into the text: title-line');
		expect(textsOf(explorer, 'title')).toEqual(['青溪鎮召開(kāi)防汛會(huì)議']);
		expect(textOf(explorer, 'list')).toContain('青溪鎮召開(kāi)防汛會(huì)議');
		expect(textOf(explorer, 'reading')).toContain('1 edit put back.');
		press(explorer, 'v', 'v');
		expect(textOf(explorer, 'reading').match(/青溪鎮召開\(kāi\)防汛會\(huì\)議/g)).toHaveLength(2);
	});

	test('leaves what was put back in sight, lit, and with its rule', () => {
		const {explorer} = start();
		press(explorer, ...toHeadline, 'x');
		expect(textsOf(explorer, 'current-match')).toEqual(['青溪鎮召開(kāi)防汛會(huì)議']);
		expect(textsOf(explorer, 'rule-tag')).toContain('{title-line put back, injected-pinyin}');
		expect(textOf(explorer, 'reading-head')).toContain('3/15');
		press(explorer, 'n', 'N');
		expect(message(explorer)).toBe('title-line: put back; x removes it again');
	});

	test('pressed twice is back to the start', () => {
		const {explorer} = start();
		press(explorer, ...toHeadline);
		const before = textOf(explorer, 'reading');
		press(explorer, 'x', 'x');
		expect(message(explorer)).toBe('Removed again: title-line');
		expect(textOf(explorer, 'reading')).toBe(before);
		expect(explorer.state().revised.size).toBe(0);
	});

	test('takes the first edit in sight when one stands on none', () => {
		const {explorer} = start();
		press(explorer, 'enter', 'v', 'x');
		expect(message(explorer)).toBe('Put back into the text: breadcrumb');
	});

	test('works for one edit after the other, each by itself', () => {
		const {explorer} = start();
		press(explorer, 'enter', 'v', 'x', 'N', 'x');
		expect(textOf(explorer, 'reading')).toContain('2 edits put back.');
		press(explorer, 'n', 'x');
		expect(message(explorer)).toBe('Removed again: breadcrumb');
		expect(textOf(explorer, 'reading')).toContain('1 edit put back.');
		expect(textsOf(explorer, 'kept')).toEqual(['分享到：微博 QQ空間 微信']);
	});

	test('tells by brackets what styles cannot', () => {
		const {explorer} = start(wide, undefined, undefined, true);
		press(explorer, ...toHeadline, 'x');
		expect(textOf(explorer, 'reading')).toContain('[=青溪鎮召開(kāi)防汛會(huì)議=]');
	});

	test('keeps the place in the text', () => {
		const {explorer} = start({columns: 60, rows: 10});
		press(explorer, 'enter', 'v', 'j', 'j', 'j', 'j', 'j');
		const {anchor} = explorer.state().reading;
		press(explorer, 'x');
		expect(explorer.state().reading.anchor).toEqual(anchor);
		press(explorer, 'x');
		expect(explorer.state().reading.anchor).toEqual(anchor);
	});
});

describe('what was put back', () => {
	test('is found, and found no more when it is removed again', () => {
		const {explorer} = start();
		press(explorer, '/', '分享到', 'enter');
		expect(explorer.state().hits).toHaveLength(0);
		press(explorer, 'escape', 'enter', 'v', 'N', 'x');
		press(explorer, 'escape', '/', '分享到', 'enter');
		expect(hitList(explorer.state().hits!)).toMatchObject([{document: 0}]);
		expect(textsOf(explorer, 'match')).toContain('分享到');
		press(explorer, '/', 'ctrl-u', '北坪', 'enter');
		expect(hitList(explorer.state().hits!)).toMatchObject([{document: 1}]);
	});

	test('leaves the reader with a page that the filter finds no more', () => {
		const {explorer} = start();
		press(explorer, 'enter', 'v', 'N', 'x', 'escape', '/', '分享到', 'enter');
		const {hits} = explorer.state();
		expect(hits).toHaveLength(1);
		press(explorer, 'x');
		expect(explorer.state().hits).toEqual(hits);
		expect(message(explorer)).toBe('Removed again: share-bar; the filter finds this page no more');
	});

	test('is copied, as text and as a record', async () => {
		const {explorer, copies} = start();
		press(explorer, ...toHeadline, 'x', 'y');
		expect(copies[0]).toMatch(/^青溪鎮召開\(kāi\)防汛會\(huì\)議\n/);
		// Above the four formats that are written to a file.
		press(explorer, 'Y', 'G', 'kkkk', 'enter');
		expect(JSON.parse(copies[1]!)).toMatchObject({title: '青溪鎮召開(kāi)防汛會(huì)議'});
	});

	test('belongs to its page alone', () => {
		const {explorer} = start();
		press(explorer, ...toHeadline, 'x', ']');
		expect(textOf(explorer, 'reading')).not.toContain('put back.');
		press(explorer, '[');
		expect(textOf(explorer, 'reading')).toContain('1 edit put back.');
	});

	test('is still so when the corpus has been read anew, but not in a file that is another now', () => {
		const {explorer} = start();
		press(explorer, 'enter', 'v', 'N', 'x');
		const again = start(wide, [market, river], explorer).explorer;
		expect(textOf(again, 'reading')).toContain('1 edit put back.');
		press(again, 'escape', '/', '分享到', 'enter');
		expect(hitList(again.state().hits!)).toMatchObject([{document: 1}]);
		const changed = describeRaw('river.txt', '河水退了，大家都放心了，鎮上又熱鬧起來。');
		expect(start(wide, [changed, market], explorer).explorer.state().revised.size).toBe(0);
	});
});

describe('x where it puts nothing back', () => {
	test.each([
		[[], 'clean'],
		[['v', 'v'], 'raw'],
	])('says why in another view', (keys, view) => {
		const {explorer} = start();
		press(explorer, ...keys, 'x');
		expect(message(explorer)).toBe(
			`x puts back what the marked view shows, not the ${view} one; v leads there`,
		);
	});

	test('says that nothing was removed', () => {
		const {explorer} = start({columns: 60, rows: 10});
		press(explorer, 'j', 'v', 'x');
		expect(message(explorer)).toBe('Nothing was removed from this page');
	});

	test('says where the text is when it is not on show', () => {
		const {explorer} = start({columns: 50, rows: 20});
		press(explorer, 'v', 'x');
		expect(message(explorer)).toBe('The text is not on show; Enter opens it');
	});
});
