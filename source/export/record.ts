import type {Document, Script} from '../corpus/document.ts';
import {codePointOffsets} from '../text/code-points.ts';

/** `[start, end)` in Unicode code points of the decoded file, without its byte order mark. */
type CodePointSpan = {readonly start: number; readonly end: number};

/** One document as JSONL carries it. What the page does not say is null or empty. */
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
};

/** Spans that may touch or overlap, turned from UTF-16 code units into code points in one pass. */
const inCodePoints = (
	raw: string,
	spans: ReadonlyArray<{readonly start: number; readonly end: number}>,
): CodePointSpan[] => {
	const offsets = [...new Set(spans.flatMap(({start, end}) => [start, end]))].sort((a, b) => a - b);
	const points = codePointOffsets(raw, offsets);
	const pointOf = new Map(offsets.map((offset, index) => [offset, points[index]!]));
	return spans.map(({start, end}) => ({start: pointOf.get(start)!, end: pointOf.get(end)!}));
};

/** A document as a record for machines; its key order is the documented one. */
export const toRecord = (document: Document): CorpusRecord => {
	const {raw, metadata, edits, warnings} = document;
	const editSpans = inCodePoints(raw, edits);
	const warningSpans = inCodePoints(
		raw,
		warnings.flatMap(({span}) => (span ? [span] : [])),
	)[Symbol.iterator]();
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
		edits: edits.map(({replacement, rule}, index) => ({...editSpans[index]!, replacement, rule})),
		warnings: warnings.map(({id, message, span}) => ({
			id,
			message,
			...(span ? warningSpans.next().value : undefined),
		})),
	};
};
