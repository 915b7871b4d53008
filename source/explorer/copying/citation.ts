import {rulesVersion} from '../../cleaning/rules-version.ts';
import type {Document} from '../../corpus/document.ts';
import type {Converter} from '../../script/convert-script.ts';
import {codePointOffsets} from '../../text/code-points.ts';
import {dayWords} from '../../text/day-words.ts';
import {cleanOffset, type Span} from '../../text/span.ts';
import type {Words} from '../../words/words.ts';

/** What is said in a citation, in the reader's language. */
export type CitationWords = Pick<Words, 'whereabouts'>;

const asFound: Converter = text => text;

/** Where the clean text begins and ends in the raw text. */
const wholeText = ({text, map}: Document): Span => {
	const start = text.length - text.trimStart().length;
	const end = Math.max(start, text.trimEnd().length);
	return {start: map.toRaw(cleanOffset(start)), end: map.toRaw(cleanOffset(end), 'end')};
};

/**
 * Where a passage stands in its file, so that a stranger finds it: characters of the decoded text as
 * exports count them (code points, from 0, the last not with them), and the rules that cleaned it.
 */
const whereabouts = (
	document: Document,
	words: CitationWords,
	{start, end} = wholeText(document),
): string => {
	const place = codePointOffsets(document.raw, [start, Math.max(start, end)]).join('-');
	return words.whereabouts(place, rulesVersion);
};

/**
 * As GB/T 7714 has it, of a page whose address is not known, by the file it was read from:
 * `林小川. 河邊種樹[Z]. 青溪日報, 2023-03-12. pages/a.txt, characters 12-410, rules 0.1.0+5f3c9a1e.`
 */
export const citation = (
	document: Document,
	words: CitationWords,
	convert: Converter = asFound,
	passage?: Span,
): string => {
	const {metadata, label, path} = document;
	const {published, source, authors} = metadata;
	const names = authors.map(({value}) => convert(value)).join(', ');
	const origin = [source && convert(source.value), published && dayWords(published.value)]
		.filter(Boolean)
		.join(', ');
	const file = `${path}, ${whereabouts(document, words, passage)}`;
	return [names, `${convert(label.text)}[Z]`, origin, file]
		.filter(Boolean)
		.map(part => `${part}.`)
		.join(' ');
};

export const bibtex = (
	document: Document,
	words: CitationWords,
	convert: Converter = asFound,
): string => {
	const {id, metadata, label, path} = document;
	const {published, source, authors} = metadata;
	const value = (text: string): string =>
		convert(text)
			.replace(/[{}\\]/g, '')
			.replace(/[#$%&_]/g, sign => `\\${sign}`);
	// Braces of its own keep a name whole: in BibTeX it is neither given nor family name.
	const names = authors.map(author => `{${value(author.value)}}`).join(' and ');
	const fields: ReadonlyArray<readonly [name: string, value: string | undefined]> = [
		['title', value(label.text)],
		['author', names],
		['howpublished', source && value(source.value)],
		['date', datePartsOf(published?.value) && dayWords(published!.value)],
		['file', path],
		['note', whereabouts(document, words)],
	];
	const lines = fields.flatMap(([name, text]) => (text ? [`  ${name} = {${text}},\n`] : []));
	// Chinese stays: keys made of file names that differ in nothing else would be the same.
	return `@misc{${id.replace(/[^\p{L}\p{N}_.-]+/gu, '-')},\n${lines.join('')}}`;
};

/** Parts of a date that is one: `--10-08`, a day without its year, is none. */
const datePartsOf = (published: string | undefined): readonly number[] | undefined => {
	const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(published ?? '') ?? [];
	return year ? [year, month, day].filter(Boolean).map(Number) : undefined;
};

/** CSL-JSON, as Zotero and pandoc read it: a list, here of one item. */
export const cslJson = (
	document: Document,
	words: CitationWords,
	convert: Converter = asFound,
): string => {
	const {id, metadata, label, path} = document;
	const {published, source, authors} = metadata;
	const parts = datePartsOf(published?.value);
	const item = {
		id,
		type: 'webpage',
		title: convert(label.text),
		...(authors.length > 0 && {
			author: authors.map(({value}) => ({literal: convert(value)})),
		}),
		...(source && {'container-title': convert(source.value)}),
		...(parts && {issued: {'date-parts': [parts]}}),
		note: `${path}, ${whereabouts(document, words)}`,
	};
	return `[\n${JSON.stringify(item, undefined, '  ')}\n]`;
};
