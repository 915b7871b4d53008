import type {RawOffset, Span} from '../text/span.ts';

/** A value read off the page, the raw text that proves it, and the extractor that found it. */
export type Found<T> = {
	readonly value: T;
	/** Absent only when the value comes from outside the text (a field of a JSON record, say). */
	readonly span?: Span<RawOffset>;
	readonly extractor: string;
};

/** A person or body credited under a role as the page names it, simplified: 审核, 终审, 校对, 摄影. */
export type Credit = {readonly role: string; readonly name: string};

/** What the page says about itself. What it does not say is absent: nothing is ever invented. */
export type Metadata = {
	readonly title?: Found<string>;
	/** ISO 8601, as exact as the page: `2022-09-29T10:25:00`, `2022-09-29T10:25`, `2021-01-09`. */
	readonly published?: Found<string>;
	readonly source?: Found<string>;
	readonly authors: ReadonlyArray<Found<string>>;
	readonly editors: ReadonlyArray<Found<string>>;
	readonly credits: ReadonlyArray<Found<Credit>>;
	/** How often the page says it was viewed. */
	readonly views?: Found<number>;
};
