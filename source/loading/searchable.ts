import type {Document} from '../corpus/document.ts';
import {factsOf} from '../corpus/entry.ts';
import type {Found} from '../metadata/metadata.ts';
import type {hasValues} from '../search/parse-query.ts';
import type {Searchable} from '../search/search-index.ts';

const nothing: readonly string[] = [];

const oneOf = (found: Found<string> | undefined): readonly string[] =>
	found ? [found.value] : nothing;

const allOf = (found: ReadonlyArray<Found<string>>): readonly string[] =>
	found.length === 0 ? nothing : found.map(({value}) => value);

const placeOf = ({dateline}: Document['metadata']): readonly string[] =>
	dateline?.value.place === undefined ? nothing : [dateline.value.place];

type HasValue = (typeof hasValues)[number];

/** What `has:` can ask for. */
const hasOf = ({metadata, warnings, edits}: Document): readonly string[] => {
	const has: HasValue[] = [];
	if (metadata.title) has.push('title');
	if (metadata.published) has.push('date');
	if (metadata.source) has.push('source');
	if (metadata.authors.length > 0) has.push('author');
	if (metadata.editors.length > 0) has.push('editor');
	if (metadata.dateline?.value.place) has.push('place');
	if (edits.some(({rule}) => rule === 'injected-pinyin')) has.push('pinyin');
	if (warnings.length > 0) has.push('warnings');
	return has;
};

/**
 * What the search is told of a document. Every document of a corpus passes here: where there is
 * nothing, nothing is made.
 */
export const searchable = (document: Document): Searchable => {
	const {label, metadata, path, script, text, edits} = document;
	return {
		label: label.text,
		facts: factsOf(document),
		fields: {
			date: oneOf(metadata.published),
			source: oneOf(metadata.source),
			author: allOf(metadata.authors),
			editor: allOf(metadata.editors),
			place: placeOf(metadata),
			script: [script],
			path: [path],
			rule: edits.length === 0 ? nothing : [...new Set(edits.map(({rule}) => rule))],
			has: hasOf(document),
		},
		// A title that is all there is need not be found twice.
		body: text === label.text ? '' : text,
	};
};
