import type {Document} from '../corpus/document.ts';
import type {Converter} from '../script/convert-script.ts';
import {dateWords} from './date-words.ts';

/** What can be copied of a document. */
export type CopyKind = 'text' | 'titled' | 'citation' | 'bibtex' | 'marked' | 'raw' | 'json';

export const copyKinds: readonly CopyKind[] = [
	'text',
	'titled',
	'citation',
	'bibtex',
	'marked',
	'raw',
	'json',
];

const asFound: Converter = text => text;

/** The text that a copy of that kind is. What is quoted of the page is in the script on show. */
export const copiedText = (
	document: Document,
	kind: CopyKind,
	toJson: (document: Document) => string,
	convert: Converter = asFound,
): string => {
	switch (kind) {
		case 'text':
			return convert(document.text);
		case 'titled':
			return titled(document, convert);
		case 'citation':
			return citation(document, convert);
		case 'bibtex':
			return bibtex(document, convert);
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

/**
 * As GB/T 7714 has it, of a page whose address is not known, by the file it was read from:
 * `林小川. 河邊種樹[Z]. 青溪日報, 2023-03-12. pages/a.txt.`
 */
export const citation = (
	{metadata, label, path}: Document,
	convert: Converter = asFound,
	place?: string,
): string => {
	const {published, source, authors} = metadata;
	const names = authors.map(({value}) => convert(value)).join(', ');
	const origin = [source && convert(source.value), published?.value.slice(0, dayLength)]
		.filter(Boolean)
		.join(', ');
	const file = place === undefined ? path : `${path}, characters ${place}`;
	return [names, `${convert(label.text)}[Z]`, origin, file]
		.filter(Boolean)
		.map(part => `${part}.`)
		.join(' ');
};

/** `2022-09-29`. */
const dayLength = 10;

const bibtex = ({id, metadata, label, path}: Document, convert: Converter): string => {
	const {published, source, authors} = metadata;
	const value = (text: string): string => convert(text).replace(/[{}\\]/g, '');
	// Braces of its own keep a name whole: in BibTeX it is neither given nor family name.
	const names = authors.map(author => `{${value(author.value)}}`).join(' and ');
	const fields: ReadonlyArray<readonly [name: string, value: string | undefined]> = [
		['title', value(label.text)],
		['author', names],
		['howpublished', source && value(source.value)],
		['date', published?.value.slice(0, dayLength)],
		['file', path],
	];
	const lines = fields.flatMap(([name, text]) => (text ? [`  ${name} = {${text}},\n`] : []));
	return `@misc{${id.replace(/[^\w.-]+/g, '-')},\n${lines.join('')}}`;
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
