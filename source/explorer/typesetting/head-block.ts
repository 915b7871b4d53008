import type {Document} from '../../corpus/document.ts';
import type {Converter} from '../../script/convert-script.ts';
import {dateWords} from '../../text/date-words.ts';
import {translate} from '../../words/translate.ts';
import type {Words} from '../../words/words.ts';
import {flowItems, type Item, type Piece} from '../screen/flow-items.ts';

/** A line of the block before it is broken; later lines of a long one hang by `hang` columns. */
export type BlockLine = {readonly pieces: readonly Piece[]; readonly hang: number};

const separator: Piece = {text: ' · ', role: 'metadata-label'};
const warningsShown = 3;

/**
 * What stands above the text: the title, then date and source, then people, then the file, as a
 * byline would have them. What the page does not say is left out.
 */
export const headBlock = (
	document: Document,
	measure: number,
	words: Words,
	convert: Converter = text => text,
): readonly BlockLine[] => {
	const {metadata, path, encoding} = document;
	const value = (text: string): Piece => ({text: convert(text), role: 'metadata-value'});
	const label = (text: string): Piece => ({text, role: 'metadata-label'});
	const people = (word: string, names: readonly string[]): Item[] =>
		names.length === 0 ? [] : [[label(`${word} `), value(names.join('、'))]];

	const flow = (items: readonly Item[]): readonly BlockLine[] =>
		flowItems(items, separator, measure).map(pieces => ({pieces, hang: 2}));
	const title: Piece = metadata.title
		? {text: convert(metadata.title.value), role: 'title'}
		: label(words.noTitle);
	const origin: Item[] = [];
	if (metadata.published) origin.push([value(dateWords(metadata.published.value))]);
	if (metadata.source) origin.push([value(metadata.source.value)]);
	const authors = metadata.authors.map(author => author.value);
	const editors = metadata.editors.map(editor => editor.value);
	const makers = [
		...people(words.authorsWord(authors.length), authors),
		...people(words.editorsWord(editors.length), editors),
		...[...creditsByRole(document)].map(
			([role, names]): Item => [value(role), label(' '), value(names.join('、'))],
		),
	];
	if (metadata.views) makers.push([value(words.viewsWords(metadata.views.value))]);
	// The commonest encoding goes without saying.
	const file = [path, ...(encoding === 'utf-8' ? [] : [encoding])].map(
		(text): Item => [label(text)],
	);

	return [
		{pieces: [title], hang: 0},
		...flow(origin),
		...flow(makers),
		...flow(file),
		...warningLines(document, words),
	];
};

/** Who is credited under each role, in the order of the page. */
const creditsByRole = ({metadata}: Document): ReadonlyMap<string, readonly string[]> => {
	const roles = new Map<string, string[]>();
	for (const {value} of metadata.credits) {
		const names = roles.get(value.role);
		if (names) names.push(value.name);
		else roles.set(value.role, [value.name]);
	}

	return roles;
};

const warningLines = ({warnings}: Document, words: Words): readonly BlockLine[] => {
	const sentences = warnings.map(({message}) => translate(message, words));
	const hidden = sentences.length - warningsShown;
	return [
		...sentences.slice(0, warningsShown),
		...(hidden > 0 ? [words.moreWarnings(hidden)] : []),
	].map(warningLine);
};

const warningLine = (text: string): BlockLine => ({
	pieces: [{text: `! ${text}`, role: 'warning'}],
	hang: 2,
});
