import {expect, test} from 'vitest';
import {corpusOf} from '../../../source/corpus/corpus.ts';
import type {Document} from '../../../source/corpus/document.ts';
import {entryOf} from '../../../source/corpus/entry.ts';
import {createExplorer, type Explorer} from '../../../source/explorer/explorer.ts';
import {hitList} from '../../../source/search/hits.ts';
import {smallCorpus} from '../small-corpus.ts';
import {finderIn, findMatches, press, startExplorer} from '../start-explorer.ts';

const size = {columns: 100, rows: 24};

/** The explorer that takes over when the corpus has been read anew. */
const readAnew = (explorer: Explorer, documents: readonly Document[]): Explorer =>
	createExplorer({
		corpus: corpusOf(documents),
		corpusName: 'pages',
		size,
		services: {
			findMatches,
			find: finderIn(documents),
			reasonOf: () => undefined,
			toJson: () => '',
			redescribe: document => ({document, entry: entryOf(document)}),
			changed: () => {},
			loadConverter: async () => text => text,
			copy: async () => ({kind: 'failed', reason: 'none'}),
			quit: () => {},
			suspend: () => {},
			repaint: () => {},
		},
		resumed: {state: explorer.state(), corpus: corpusOf(smallCorpus)},
	});

const [first, second, third, ...others] = smallCorpus;

test('the document that was selected stays so, whatever its number is now', () => {
	const {explorer} = startExplorer(size);
	press(explorer, 'j', 'j', 'v');
	const resumed = readAnew(explorer, [third, first, second, ...others]).state();
	expect([resumed.selected, resumed.view]).toEqual([0, 'marked']);
});

test('when it is gone the list begins at its start', () => {
	const {explorer} = startExplorer(size);
	press(explorer, 'j', 'j');
	expect(readAnew(explorer, [first, second]).state().selected).toBe(0);
});

test('a filter is asked again, and marks stay on their documents', () => {
	const {explorer} = startExplorer(size);
	press(explorer, 'j', 'm', '/', '采摘', 'enter');
	expect(explorer.state().hits).toHaveLength(1);
	const resumed = readAnew(explorer, [second, first, ...others, third]).state();
	expect(resumed.query).toBe('采摘');
	expect(hitList(resumed.hits!)).toMatchObject([{document: 4}]);
	expect([...resumed.marked]).toEqual([0]);
});

test('what was done before is still taken back, and done again', () => {
	const {explorer} = startExplorer(size);
	press(explorer, 'm', 'm', 'm', 'u');
	const resumed = readAnew(explorer, [third, second, first, ...others]);
	press(resumed, 'u');
	expect([...resumed.state().marked]).toEqual([2]);
	press(resumed, 'U', 'U');
	expect([...resumed.state().marked].sort()).toEqual([0, 1, 2]);
});

test('what was opened before is still gone back to, but for what is no longer there', () => {
	const {explorer} = startExplorer(size);
	press(explorer, 'enter', ']', ']');
	expect(explorer.state().visits).toEqual({documents: [0, 1, 2], at: 2});
	const resumed = readAnew(explorer, [third, first, ...others]);
	expect(resumed.state().visits).toEqual({documents: [1, 0], at: 1});
	press(resumed, '<');
	expect(resumed.state().selected).toBe(1);
});

test('r asks for it, unless the corpus is still being loaded', () => {
	let times = 0;
	const {explorer} = startExplorer(size, smallCorpus, {
		reload() {
			times++;
		},
	});
	press(explorer, 'r');
	expect(times).toBe(1);
	expect(explorer.view().message).toBe('Reading anew …');
	const progress = {documents: 5, bytes: 1, totalBytes: 2, problems: 0, elapsed: 1};
	explorer.dispatch({type: 'loading', progress});
	press(explorer, 'r');
	expect(times).toBe(1);
	expect(explorer.view().message).toBe('Still loading; Esc stops');
});
