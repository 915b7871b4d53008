import type {Document} from '../../corpus/document.ts';
import type {Converter} from '../../script/convert-script.ts';

import {dateWords} from '../../text/date-words.ts';
import {bibtex, type CitationWords, citation, cslJson} from './citation.ts';

/** What can be copied of a document. */
export type CopyKind =
	| 'text'
	| 'titled'
	| 'citation'
	| 'bibtex'
	| 'csl'
	| 'marked'
	| 'raw'
	| 'json';

export const copyKinds: readonly CopyKind[] = [
	'text',
	'titled',
	'citation',
	'bibtex',
	'csl',
	'marked',
	'raw',
	'json',
];

/** What makes texts of a document besides the document itself. */
export type CopyMeans = {
	readonly words: CitationWords;
	toJson(document: Document): string;
};

const asFound: Converter = text => text;

/** The text that a copy of that kind is. What is quoted of the page is in the script on show. */
export const copiedText = (
	document: Document,
	kind: CopyKind,
	{toJson, words}: CopyMeans,
	convert: Converter = asFound,
): string => {
	switch (kind) {
		case 'text':
			return convert(document.text);
		case 'titled':
			return titled(document, convert);
		case 'citation':
			return citation(document, words, convert);
		case 'bibtex':
			return bibtex(document, words, convert);
		case 'csl':
			return cslJson(document, words, convert);
		case 'marked':
			return withEdits(document);
		case 'raw':
			return document.raw;
		case 'json':
			return toJson(document);
	}
};

/** Title, date and source over the text, as far as the page has them. */
const titled = ({metadata, text}: Document, convert: Converter): string => {
	const {title, published, source, authors} = metadata;
	const byline = [
		published && dateWords(published.value),
		source && convert(source.value),
		...authors.map(({value}) => convert(value)),
	].filter(Boolean);
	const head = [
		...(title ? [convert(title.value)] : []),
		...(byline.length > 0 ? [byline.join(' · ')] : []),
	];
	return head.length === 0 ? convert(text) : `${head.join('\n')}\n\n${convert(text)}`;
};

/** The raw text with its edits in place: `領導[-(dǎo)-]小組`, `，[-，-]`, `一[- -]{+\n+}二`. */
const withEdits = ({raw, edits}: Document): string => {
	const parts: string[] = [];
	let position = 0;
	for (const {start, end, replacement} of edits) {
		parts.push(raw.slice(position, start));
		if (end > start) parts.push(`[-${raw.slice(start, end)}-]`);
		if (replacement !== '') parts.push(`{+${replacement}+}`);
		position = end;
	}

	parts.push(raw.slice(position));
	return parts.join('');
};
