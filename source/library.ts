/**
 * qingdu as a library: text in, edits, clean text and metadata out. No terminal, no file, no network;
 * nothing here needs Node.
 */
import {clean as cleanRaw} from './cleaning/clean.ts';
import type {Cleaned, RuleId} from './cleaning/edit.ts';
import {rules as allRules} from './cleaning/rules/index.ts';
import {describeDocument} from './corpus/describe-document.ts';
import type {Document, GivenField} from './corpus/document.ts';
import {knownFields, withGiven} from './corpus/given-metadata.ts';

export type {Cleaned, Edit, RuleId, Warning} from './cleaning/edit.ts';
export {rulesVersion} from './cleaning/rules-version.ts';
export type {Document, GivenField, Label, Script} from './corpus/document.ts';
export type {Credit, Dateline, Found, Meeting, Metadata} from './metadata/metadata.ts';
export type {OffsetMap} from './text/offset-map.ts';
export type {CleanOffset, RawOffset, Span} from './text/span.ts';

/** What a text is, and what is to be done with it. */
export type Options = {
	/** The raw text is HTML: its markup is then removed by edits like everything else. */
	readonly kind?: 'html';
	/** Ids of cleaning rules to leave out. */
	readonly without?: Iterable<RuleId>;
};

export type DescribeOptions = Options & {
	/** Unique among the documents at hand; `document` when there is but one. */
	readonly id?: string;
	/** How a reader knows the text; a name is made of it where the page has no title. */
	readonly path?: string;
	/** What is known besides the text, as `[name, value]`: it wins over what the text says. */
	readonly given?: readonly GivenField[];
};

/** The cleaning rules in the order in which they run: the id, and what the rule does in a sentence. */
export const rules: ReadonlyArray<{readonly id: RuleId; readonly summary: string}> = allRules.map(
	({id, summary}) => ({id, summary}),
);

const optionsOf = ({kind, without = []}: Options) => {
	const left = new Set(without);
	for (const id of left) {
		if (!rules.some(rule => rule.id === id)) throw new RangeError(`There is no rule “${id}”.`);
	}

	return {kind, without: left};
};

/**
 * Cleans a text. `edits` are sorted, do not overlap, and name their rules; applied to `raw` they give
 * `text`. All offsets count UTF-16 code units, as JavaScript does. Throws a RangeError when `without`
 * names a rule that there is not.
 */
export const clean = (raw: string, options: Options = {}): Cleaned => {
	const {text, edits, warnings, map} = cleanRaw(raw, optionsOf(options));
	return {raw, text, edits, warnings, map};
};

/**
 * Cleans a text and reads off it what it says about itself: title, date, source, people and more,
 * each with the span of `raw` that proves it. What the page does not say is absent. Throws a
 * RangeError when `without` names a rule that there is not.
 */
export const describe = (raw: string, options: DescribeOptions = {}): Document => {
	const {id = 'document', path = id, given} = options;
	const {kind, without} = optionsOf(options);
	const origin = {id, path, encoding: 'utf-8', brokenBytes: 0, ...(kind ? {kind} : {}), raw};
	const document = describeDocument(given ? {...origin, given} : origin, {without});
	if (!given) return document;
	const metadata = withGiven(document.metadata, knownFields(given));
	const {title} = metadata;
	return {
		...document,
		metadata,
		label: title ? {text: title.value, from: 'title'} : document.label,
	};
};
