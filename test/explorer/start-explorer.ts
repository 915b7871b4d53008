import {type Corpus, corpusOf} from '../../source/corpus/corpus.ts';
import {describeDocument} from '../../source/corpus/describe-document.ts';
import type {Document} from '../../source/corpus/document.ts';
import {entryOf} from '../../source/corpus/entry.ts';
import {createExplorer, type Explorer} from '../../source/explorer/explorer.ts';
import {wholeSearch} from '../../source/explorer/finding/stepped-search.ts';
import type {KeyName} from '../../source/explorer/keys/key-event.ts';
import type {Size} from '../../source/explorer/state/actions.ts';
import {type Context, createContext} from '../../source/explorer/state/context.ts';
import type {Services} from '../../source/explorer/state/services.ts';
import type {Hits} from '../../source/search/hits.ts';
import type {Span} from '../../source/text/span.ts';
import type {Words} from '../../source/words/words.ts';
import {hitsOf} from '../search/hits-of.ts';
import {smallCorpus} from './small-corpus.ts';

/** A search without any finesse: a query is a substring. */
export const findMatches = (text: string, query: string): readonly Span[] => {
	const sought = query.trim();
	const spans: Span[] = [];
	if (sought === '') return spans;
	let start = text.indexOf(sought);
	for (; start !== -1; start = text.indexOf(sought, start + sought.length)) {
		spans.push({start, end: start + sought.length});
	}

	return spans;
};

export const finderIn =
	(documents: readonly Document[]) =>
	(query: string): Hits =>
		hitsOf(
			documents.flatMap(({label, text, metadata}, document) => {
				const all = [label.text, metadata.source?.value ?? '', text].join('\n');
				return all.includes(query.trim()) ? [{document, tier: 'body' as const}] : [];
			}),
		);

/** A converter that knows four characters, and makes one of them two. */
const pairs: ReadonlyArray<readonly [string, string]> = [
	['會', '会'],
	['議', '议'],
	['開', '开'],
	['險', '险险'],
];

export const convertSomewhat = (text: string): string =>
	pairs.reduce((converted, [from, to]) => converted.replaceAll(from, to), text);

/** A reason for one of the rules. */
const reasonOf = (rule: string): string | undefined =>
	rule === 'injected-pinyin' ? 'Removes pinyin readings' : undefined;

const redescribe: Services['redescribe'] = (before, keep) => {
	const document = describeDocument(before, {keep});
	return {document, entry: entryOf(document)};
};

export const contextOf = (documents: readonly Document[] = smallCorpus, words?: Words): Context =>
	createContext({
		corpus: corpusOf(documents),
		corpusName: 'pages',
		search: wholeSearch(finderIn(documents)),
		findMatches,
		reasonOf,
		toJson: ({id}) => JSON.stringify({id}),
		redescribe,
		words,
	});

export type Recorded = {
	readonly explorer: Explorer;
	/** What was asked of the world, in words. */
	readonly calls: string[];
};

/** An explorer on the small corpus whose services write down what they are asked. */
export const startExplorer = (
	size: Size,
	documents: readonly Document[] | Corpus = smallCorpus,
	services: Partial<Services> = {},
	problems?: () => readonly string[],
	words?: Words,
): Recorded => {
	const calls: string[] = [];
	const isCorpus = 'open' in documents;
	const explorer = createExplorer({
		corpus: isCorpus ? documents : corpusOf(documents),
		corpusName: 'pages',
		size,
		...(problems ? {problems} : {}),
		...(words ? {words} : {}),
		services: {
			find: isCorpus ? () => hitsOf([]) : finderIn(documents),
			findMatches,
			reasonOf,
			toJson: ({id}) => JSON.stringify({id}),
			redescribe,
			changed: index => calls.push(`changed ${index}`),
			loadConverter: async () => convertSomewhat,
			async copy(text, {path}) {
				calls.push(`copy ${path}: ${text}`);
				return {kind: 'sent', way: 'OSC 52', characters: text.length};
			},
			quit: code => calls.push(`quit ${code}`),
			suspend: () => calls.push('suspend'),
			repaint: () => calls.push('repaint'),
			...services,
		},
	});
	return {explorer, calls};
};

const names: ReadonlySet<string> = new Set<KeyName>([
	'up',
	'down',
	'left',
	'right',
	'home',
	'end',
	'page-up',
	'page-down',
	'enter',
	'escape',
	'tab',
	'backspace',
	'delete',
]);

/** Presses keys by the key map's names: `press(explorer, '/', '防汛', 'enter', 'ctrl-d')`. */
export const press = (explorer: Explorer, ...keys: readonly string[]): void => {
	for (const key of keys) {
		if (names.has(key)) explorer.press({name: key as KeyName});
		else if (key.startsWith('ctrl-')) explorer.press({text: key.slice(5), ctrl: true});
		else explorer.press({text: key});
	}
};
