import {describe, expect, test, vi} from 'vitest';
import {type Corpus, corpusOf} from '../../../source/corpus/corpus.ts';
import type {ViewModel} from '../../../source/explorer/screen/view-model.ts';
import {findMatches} from '../../../source/search/find-matches.ts';
import {fold} from '../../../source/search/fold.ts';
import {buildSearchIndex} from '../../../source/search/search-index.ts';
import {makeDocument} from '../make-document.ts';
import {regionText} from '../screen-text.ts';
import {press, startExplorer} from '../start-explorer.ts';

const pages = [
	makeDocument({
		path: 'a.txt',
		title: '市裏開會',
		source: '清河發布',
		marked: '會議決定：“防汛工作領導⟦injected-pinyin|(dǎo)⟧小組”，由顧明遠任組長。',
	}),
	makeDocument({path: 'b.txt', title: '夜市', marked: '热闹得很，一直到深夜。'}),
];

/** Holds folded texts, as a large corpus does, and reads pages only when it is asked for them. */
const foldedCorpus = (): {corpus: Corpus; read: number[]} => {
	const read: number[] = [];
	const whole = corpusOf(pages);
	const corpus: Corpus = {
		...whole,
		searchedText: index => fold(pages[index]!.text),
		async ownText(index) {
			read.push(index);
			return pages[index]!.text;
		},
	};
	return {corpus, read};
};

const index = buildSearchIndex(
	pages.map(({label, text}) => ({label: label.text, facts: [], body: text})),
);

const litIn = (view: ViewModel, id: string): string =>
	view.regions
		.filter(region => region.id === id)
		.flatMap(({lines}) => lines)
		.flatMap(({segments}) => segments)
		.filter(({role}) => role === 'match' || role === 'current-match')
		.map(({text}) => text)
		.join('|');

const start = (corpus: Corpus | typeof pages) =>
	startExplorer({columns: 120, rows: 30}, corpus, {
		find: index.find,
		findInSteps: index.findInSteps,
		findMatches,
		slices: {now: () => 0, later: work => queueMicrotask(work)},
	}).explorer;

describe('the words around a hit', () => {
	test('are those of the page, in its own script and with its own signs', async () => {
		const {corpus, read} = foldedCorpus();
		const explorer = start(corpus);
		press(explorer, '/', '领导小组', 'enter');
		expect(regionText(explorer, 'list')).toContain('领导小组"');
		await vi.waitFor(() => expect(regionText(explorer, 'list')).toContain('領導小組”，'));
		expect(litIn(explorer.view(), 'list')).toBe('領導小組');
		expect(read).toEqual([0]);
	});

	test('are not read of pages that are not in the list', async () => {
		const {corpus, read} = foldedCorpus();
		const explorer = start(corpus);
		press(explorer, '/', '热闹', 'enter');
		expect(regionText(explorer, 'list')).toContain('热闹');
		await vi.waitFor(() => expect(read).toEqual([1]));
	});
});

describe('simplified characters typed light traditional ones', () => {
	test.each([
		['clean', 0, '領導小組'],
		['marked', 1, '領導|小組'],
		['raw', 2, '領導(dǎo)小組'],
	])('in the %s view', (_, presses, lit) => {
		const explorer = start(pages);
		press(explorer, '/', '领导小组', 'enter', ...Array.from({length: presses}, () => 'v'));
		expect(litIn(explorer.view(), 'reading')).toBe(lit);
	});
});
