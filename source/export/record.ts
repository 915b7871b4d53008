import {rulesVersion} from '../cleaning/rules-version.ts';
import type {Document, Script} from '../corpus/document.ts';
import type {Dateline, Found, Meeting} from '../metadata/metadata.ts';
import {codePointOffsets} from '../text/code-points.ts';

/** Raised when a key changes its meaning or goes; schema/record.schema.json says what each means. */
export const recordSchema = 1;

/** `[start, end)` in Unicode code points of the decoded text, without its byte order mark. */
type CodePointSpan = {readonly start: number; readonly end: number};

/** Where in the raw text a value stands, and what found it there. */
type Evidence = Partial<CodePointSpan> & {readonly field: string; readonly extractor: string};

/** A place in the clean text that answers the query, in code points of `text`. */
export type RecordHit = CodePointSpan;

/** One document as machines get it. What the page does not say is null or empty. */
export type CorpusRecord = {
	readonly id: string;
	readonly path: string;
	readonly label: string;
	readonly title: string | null;
	/** ISO 8601, as exact as the page. */
	readonly published: string | null;
	readonly source: string | null;
	readonly authors: readonly string[];
	readonly editors: readonly string[];
	readonly credits: ReadonlyArray<{readonly role: string; readonly name: string}>;
	readonly views: number | null;
	readonly script: Script;
	readonly text: string;
	readonly edits: ReadonlyArray<
		CodePointSpan & {readonly replacement: string; readonly rule: string}
	>;
	/** A warning of the whole document has neither start nor end. */
	readonly warnings: ReadonlyArray<
		Partial<CodePointSpan> & {readonly id: string; readonly message: string}
	>;
	readonly originalTitle: string | null;
	readonly site: string | null;
	readonly dateline: Dateline | null;
	readonly meeting: Meeting | null;
	/** A span for every value that was read off the text; none for one that its record gave. */
	readonly evidence: readonly Evidence[];
	/** The other fields of the record that the text came in, as lines of text. */
	readonly given: Readonly<Record<string, string>>;
	readonly encoding: string;
	/** Only in the answer to a query. */
	readonly hits?: readonly RecordHit[];
	/** The rules that cleaned it, see cleaning/rules-version.ts. */
	readonly rules: string;
	readonly schema: typeof recordSchema;
};

/** Stands in the place of a record that could not be read, so that no line is lost. */
export type ErrorRecord = Pick<CorpusRecord, 'id' | 'path' | 'rules' | 'schema'> & {
	readonly error: string;
};

export const isErrorRecord = (record: CorpusRecord | ErrorRecord): record is ErrorRecord =>
	'error' in record;

type Spans = ReadonlyArray<{readonly start: number; readonly end: number}>;

const surrogate = /[\ud800-\udbff]/;

/** Spans that may touch or overlap, turned from UTF-16 code units into code points in one pass. */
const inCodePoints = (text: string, spans: Spans): readonly CodePointSpan[] => {
	// Few texts have characters of two units; in all others the counts are the same.
	if (!surrogate.test(text)) return spans.map(({start, end}) => ({start, end}));
	const offsets = [...new Set(spans.flatMap(({start, end}) => [start, end]))].sort((a, b) => a - b);
	const points = codePointOffsets(text, offsets);
	const pointOf = new Map(offsets.map((offset, index) => [offset, points[index]!]));
	return spans.map(({start, end}) => ({start: pointOf.get(start)!, end: pointOf.get(end)!}));
};

type Proof = readonly [field: string, found: Found<unknown>];

/** Every value with its proof, those of a list in the order of the list. */
const proofsOf = ({metadata}: Document): Proof[] =>
	Object.entries(metadata).flatMap(([field, found]) =>
		found === undefined
			? []
			: (Array.isArray(found) ? found : [found]).map((one): Proof => [field, one]),
	);

/** A document as a record for machines; its key order is the documented one. */
export const toRecord = (
	document: Document,
	hits?: ReadonlyArray<{readonly start: number; readonly end: number}>,
): CorpusRecord => {
	const {raw, metadata, edits, warnings} = document;
	const proofs = proofsOf(document);
	const placed = warnings.flatMap(({span}) => (span ? [span] : []));
	const proven = proofs.flatMap(([, {span}]) => (span ? [span] : []));
	const spans = inCodePoints(raw, [...edits, ...placed, ...proven]);
	let taken = edits.length;
	/** The spans behind those of the edits, one after the other. */
	const next = (has: unknown): CodePointSpan | undefined => (has ? spans[taken++] : undefined);
	return {
		id: document.id,
		path: document.path,
		label: document.label.text,
		title: metadata.title?.value ?? null,
		published: metadata.published?.value ?? null,
		source: metadata.source?.value ?? null,
		authors: metadata.authors.map(({value}) => value),
		editors: metadata.editors.map(({value}) => value),
		credits: metadata.credits.map(({value: {role, name}}) => ({role, name})),
		views: metadata.views?.value ?? null,
		script: document.script,
		text: document.text,
		// Spelled out: there are many, and spreading takes ten times as long.
		edits: edits.map(({replacement, rule}, index) => {
			const {start, end} = spans[index]!;
			return {start, end, replacement, rule};
		}),
		warnings: warnings.map(({id, message, span}) => ({id, message, ...next(span)})),
		originalTitle: metadata.originalTitle?.value ?? null,
		site: metadata.site?.value ?? null,
		dateline: metadata.dateline?.value ?? null,
		meeting: metadata.meeting?.value ?? null,
		evidence: proofs.map(([field, {span, extractor}]) => ({field, extractor, ...next(span)})),
		given: Object.fromEntries(document.given ?? []),
		encoding: document.encoding,
		...(hits ? {hits: inCodePoints(document.text, hits)} : {}),
		rules: rulesVersion,
		schema: recordSchema,
	};
};

/** The answer to a record that makes no document. `reason` ends a sentence without its full stop. */
export const toErrorRecord = (id: string, path: string, reason: string): ErrorRecord => ({
	id,
	path,
	error: reason,
	rules: rulesVersion,
	schema: recordSchema,
});
