import {editsByRule} from '../../cleaning/edits-by-rule.ts';
import type {Document} from '../../corpus/document.ts';
import type {Found} from '../../metadata/metadata.ts';
import {dateWords} from '../../text/date-words.ts';
import {grouped} from '../../words/numbers.ts';
import {translate} from '../../words/translate.ts';
import type {Words} from '../../words/words.ts';
import type {Piece} from '../screen/flow-items.ts';
import {setPieces} from '../screen/set-pieces.ts';
import {countCharacters} from '../typesetting/count-characters.ts';
import type {MenuItem} from './menu.ts';

const hang = 2;

/**
 * All that is known of a page and how: each value with the place in the raw text that proves it, each
 * doubt with the place it speaks of, each rule with its reason and what it did.
 */
export const detailsMenu = (
	document: Document,
	columns: number,
	reasonOf: (rule: string) => string | undefined,
	words: Words,
): readonly MenuItem[] => {
	const items: MenuItem[] = [];
	const add = (pieces: readonly Piece[], choice?: MenuItem['choice']): void => {
		items.push({lines: setPieces(pieces, columns, hang), ...(choice && {choice})});
	};

	const head = (text: string): void => {
		if (items.length > 0) items.push({lines: [[]]});
		add([{text, role: 'help-section'}]);
	};

	head(words.detailWords.page);
	const before = items.length;
	for (const [name, found, value] of valuesOf(document, words)) {
		const pieces: Piece[] = [
			{text: `${name} `, role: 'metadata-label'},
			{text: value, role: 'metadata-value'},
			...(found.span ? [] : [{text: words.fromOutside, role: 'dim'} as const]),
		];
		const {span} = found;
		add(
			pieces,
			span && {kind: 'go', goal: {span, view: 'raw'}, words: words.provenBy(name, found.extractor)},
		);
	}

	if (items.length === before) add([{text: words.nothingSaid, role: 'dim'}]);
	addRecord(document, words, head, add);
	addDoubts(document, words, head, add);
	head(words.detailWords.removed);
	const {edits, raw, text} = document;
	if (edits.length === 0) add([{text: words.nothingRemoved, role: 'dim'}]);
	else {
		const total = countCharacters(raw);
		add([
			{
				text: `${words.removedWords(total - countCharacters(text), total)}${words.sentenceEnd}`,
				role: 'dim',
			},
		]);
	}

	for (const {rule, count} of editsByRule(edits)) {
		const edit = edits.find(one => one.rule === rule)!;
		const pieces: Piece[] = [
			{text: words.ruleShareWords(rule, count), role: 'rule-tag'},
			{text: ` ${reasonOf(rule) ?? ''}`, role: 'dim'},
		];
		const goal = {span: edit, view: 'marked', isEdit: true} as const;
		add(pieces, {kind: 'go', goal, words: words.editWords(rule, reasonOf(rule))});
	}

	head(words.detailWords.file);
	add([{text: document.path, role: 'metadata-value'}]);
	const facts = [
		document.encoding,
		words.scriptWords[document.script],
		words.charactersWords(countCharacters(raw)),
	];
	add([{text: facts.join(' · '), role: 'dim'}]);
	return items;
};

/** What came with the text and is none of the values above. */
const addRecord = (
	document: Document,
	words: Words,
	head: (text: string) => void,
	add: (pieces: readonly Piece[]) => void,
): void => {
	const taken = new Set(valuesOf(document, words).map(([, {extractor}]) => extractor));
	const others = (document.given ?? []).filter(([name]) => !taken.has(`given:${name}`));
	if (others.length > 0) head(words.detailWords.record);
	for (const [name, value] of others) {
		add([
			{text: `${name} `, role: 'metadata-label'},
			{text: value, role: 'metadata-value'},
		]);
	}
};

const addDoubts = (
	{warnings}: Document,
	words: Words,
	head: (text: string) => void,
	add: (pieces: readonly Piece[], choice?: MenuItem['choice']) => void,
): void => {
	if (warnings.length === 0) return;
	head(words.detailWords.doubts);
	for (const {message: said, span} of warnings) {
		const message = translate(said, words);
		add(
			[{text: message, role: 'warning'}],
			span && {kind: 'go', goal: {span, view: 'raw'}, words: message},
		);
	}
};

type Value = readonly [name: string, found: Found<unknown>, words: string];

const valuesOf = ({metadata}: Document, words: Words): readonly Value[] => {
	const {title, originalTitle, published, source, site, authors, editors} = metadata;
	const {credits, views, dateline} = metadata;
	const {names} = words.detailWords;
	const text = (name: string, found: Found<string> | undefined): readonly Value[] =>
		found ? [[name, found, found.value]] : [];
	return [
		...text(names.title, title),
		...text(names.originalTitle, originalTitle),
		...(published ? [[names.published, published, dateWords(published.value)] as const] : []),
		...text(names.source, source),
		...text(names.site, site),
		...authors.flatMap(author => text(names.author, author)),
		...editors.flatMap(editor => text(names.editor, editor)),
		...credits.map(credit => [credit.value.role, credit, credit.value.name] as const),
		...(views ? [[names.views, views, grouped(views.value)] as const] : []),
		...(dateline
			? [[names.dateline, dateline, Object.values(dateline.value).join(' ')] as const]
			: []),
	];
};
