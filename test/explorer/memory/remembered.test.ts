import {expect, test, vi} from 'vitest';
import {corpusOf} from '../../../source/corpus/corpus.ts';
import {createExplorer} from '../../../source/explorer/explorer.ts';
import {rememberedOf} from '../../../source/explorer/memory/remembered.ts';
import {smallCorpus} from '../small-corpus.ts';
import {convertSomewhat, press, startExplorer} from '../start-explorer.ts';

const size = {columns: 100, rows: 12};

test('a document comes back in the view and script it was left in, others as all are shown', async () => {
	const {explorer} = startExplorer(size);
	press(explorer, 'v', 'j');
	expect(explorer.state().view).toBe('marked');
	press(explorer, 'v', 'v', 'j');
	expect(explorer.state().view).toBe('clean');
	press(explorer, 'k', 'k');
	expect(explorer.state().view).toBe('marked');
	press(explorer, 'G');
	expect(explorer.state().view).toBe('clean');
	press(explorer, 't');
	await vi.waitFor(() => expect(explorer.state().script).toBe('hans'));
	press(explorer, 'g');
	expect(explorer.state()).toMatchObject({view: 'marked', script: 'found'});
});

test('a proof is shown in the raw text, and the next document as all are', () => {
	const {explorer} = startExplorer(size);
	press(explorer, 'i', 'escape', 'j');
	expect(explorer.state().view).toBe('clean');
});

test('places, views and scripts come back on another day', async () => {
	const {explorer: before} = startExplorer(size);
	press(before, 'enter', 'j', 'j', 'j', 'j', 'j', ']', 'v', 'v');
	const remembered = rememberedOf(before.state(), corpusOf(smallCorpus));
	expect([...remembered.keys()]).toEqual(['pages/untitled.txt', 'pages/qinghe.txt']);
	const loadConverter = vi.fn(async () => convertSomewhat);
	const explorer = createExplorer({
		corpus: corpusOf(smallCorpus),
		corpusName: 'pages',
		size,
		remembered: new Map([
			...remembered,
			['pages/oneline.txt', {looks: {view: 'clean', script: 'hans'}}],
		]),
		services: {
			find: () => new Uint32Array(0),
			findMatches: () => [],
			loadConverter,
			reasonOf: () => undefined,
			redescribe: () => {
				throw new Error('nothing is put back here');
			},
			changed: () => undefined,
			toJson: () => '',
			copy: async () => ({kind: 'failed', reason: ''}),
			quit: () => undefined,
			suspend: () => undefined,
			repaint: () => undefined,
		},
	});
	expect(explorer.state().reading.top).toBe(5);
	press(explorer, 'j');
	expect(explorer.state().view).toBe('raw');
	await vi.waitFor(() => expect(explorer.state().converters.hans).toBeDefined());
	press(explorer, 'j');
	expect(explorer.state()).toMatchObject({view: 'clean', script: 'hans'});
});
