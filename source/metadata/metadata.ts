import type {RawOffset, Span} from '../text/span.ts';

/** A value read off the page, the raw text that proves it, and the extractor that found it. */
export type Found<T> = {
	readonly value: T;
	/** Absent only when the value comes from outside the text (a field of a JSON record, say). */
	readonly span?: Span<RawOffset>;
	readonly extractor: string;
};

/** A person or body credited under a role as the page writes it: 审核, 終審, 校对. One that the
 * page does not write as a label, as in 记者某某摄, is named in simplified script. */
export type Credit = {readonly role: string; readonly name: string};

/** Where a report says it was sent from, in its first words: 新华社北京2月29日电. */
export type Dateline = {
	readonly agency?: string;
	readonly place?: string;
	/** ISO 8601; without a year (`--02-29`) when the page names none and shows no date of its own. */
	readonly day?: string;
};

/** A meeting that an article reports. Names without titles, in the order of the text. */
export type Meeting = {
	/** As `Dateline.day`. */
	readonly day?: string;
	readonly chaired: readonly string[];
	readonly spoke: readonly string[];
	readonly attended: readonly string[];
};

/** What the page says about itself. What it does not say is absent: nothing is ever invented. */
export type Metadata = {
	readonly title?: Found<string>;
	/** The headline under which the text was first printed (原标题), where the page tells it. */
	readonly originalTitle?: Found<string>;
	/**
	 * ISO 8601, as exact as the page: `2022-09-29T10:25:00`, `2022-09-29T10:25`, `2021-01-09`; and
	 * `--10-08T12:00` where the page names no year.
	 */
	readonly published?: Found<string>;
	readonly source?: Found<string>;
	/** The site that showed the page, by its own name. */
	readonly site?: Found<string>;
	readonly authors: ReadonlyArray<Found<string>>;
	readonly editors: ReadonlyArray<Found<string>>;
	readonly credits: ReadonlyArray<Found<Credit>>;
	/** How often the page says it was viewed. */
	readonly views?: Found<number>;
	readonly dateline?: Found<Dateline>;
	readonly meeting?: Found<Meeting>;
};
