import type {Document} from '../corpus/document.ts';
import type {Converter} from '../script/convert-script.ts';
import {displayWidth} from '../text/display-width.ts';
import {
	authorsWord,
	dateWords,
	editorsWord,
	moreWarnings,
	noTitle,
	scriptWords,
	viewsWords,
} from './messages.ts';
import type {Role} from './view-model.ts';

/** Text of one role within a line of the block. */
export type Piece = {readonly text: string; readonly role: Role};

/** A line of the block before it is broken; later lines of a long one hang by `hang` columns. */
export type BlockLine = {readonly pieces: readonly Piece[]; readonly hang: number};

type Item = readonly Piece[];

const separator: Piece = {text: ' · ', role: 'metadata-label'};
const warningsShown = 3;

/**
 * What stands above the text: the title, then date and source, then people, then the file, as a
 * byline would have them. What the page does not say is left out.
 */
export const headBlock = (
	document: Document,
	measure: number,
	convert: Converter = text => text,
): readonly BlockLine[] => {
	const {metadata, warnings, path, encoding, script} = document;
	const value = (text: string): Piece => ({text: convert(text), role: 'metadata-value'});
	const label = (text: string): Piece => ({text, role: 'metadata-label'});
	const people = (word: string, names: readonly string[]): Item[] =>
		names.length === 0 ? [] : [[label(`${word} `), value(names.join('、'))]];

	const title: Piece = metadata.title
		? {text: convert(metadata.title.value), role: 'title'}
		: label(noTitle);
	const origin: Item[] = [];
	if (metadata.published) origin.push([value(dateWords(metadata.published.value))]);
	if (metadata.source) origin.push([value(metadata.source.value)]);
	const authors = metadata.authors.map(author => author.value);
	const editors = metadata.editors.map(editor => editor.value);
	const makers = [
		...people(authorsWord(authors.length), authors),
		...people(editorsWord(editors.length), editors),
		...metadata.credits.map(
			(credit): Item => [value(credit.value.role), label(' '), value(credit.value.name)],
		),
	];
	if (metadata.views) makers.push([value(viewsWords(metadata.views.value))]);
	const file = [scriptWords(script), encoding, path].map((text): Item => [label(text)]);

	return [
		{pieces: [title], hang: 0},
		...flow(origin, measure),
		...flow(makers, measure),
		...flow(file, measure),
		...warnings.slice(0, warningsShown).map(warning => warningLine(warning.message)),
		...(warnings.length > warningsShown
			? [warningLine(moreWarnings(warnings.length - warningsShown))]
			: []),
	];
};

const warningLine = (text: string): BlockLine => ({
	pieces: [{text: `! ${text}`, role: 'warning'}],
	hang: 2,
});

/** Sets items in lines, broken between items, never beside a separator. */
const flow = (items: readonly Item[], measure: number): BlockLine[] => {
	const lines: Piece[][] = [];
	let width = Number.POSITIVE_INFINITY;
	for (const item of items) {
		const own = item.reduce((sum, {text}) => sum + displayWidth(text), 0);
		if (width + 3 + own <= measure) {
			lines.at(-1)!.push(separator, ...item);
			width += 3 + own;
		} else {
			lines.push([...item]);
			width = own;
		}
	}

	return lines.map(pieces => ({pieces, hang: 2}));
};
