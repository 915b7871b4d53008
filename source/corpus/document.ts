import type {Cleaned} from '../cleaning/edit.ts';
import type {Metadata} from '../metadata/metadata.ts';

/** Han script of the raw text; `mixed` when both are plainly there, `none` without Han. */
export type Script = 'hans' | 'hant' | 'mixed' | 'none';

/** What the list shows: the title, or else a stand-in that the list marks as such. */
export type Label = {
	readonly text: string;
	readonly from: 'title' | 'first-sentence' | 'path';
};

/**
 * A field that came with the text, from the record it was in: its name there, and its value. Metadata
 * taken from it names `given:` and the field as its extractor.
 */
export type GivenField = readonly [name: string, value: string];

/** A raw text as loading hands it over. */
export type RawDocument = {
	/** Unique in the corpus and stable from run to run, as long as the path is. */
	readonly id: string;
	/** The file as the reader would name it; never opened through this string by inner rings. */
	readonly path: string;
	/** The encoding it was decoded from, by its WHATWG name: `utf-8`, `gb18030`. */
	readonly encoding: string;
	/** Byte sequences that meant nothing in that encoding and stand as U+FFFD in the raw text. */
	readonly brokenBytes: number;
	/** Present when the raw text is HTML: its markup is dirt like any other. */
	readonly kind?: 'html';
	/** What the record says besides its text; it wins over what is found in the text. */
	readonly given?: readonly GivenField[];
	readonly raw: string;
};

/** One document of the corpus: raw text, annotations on it, and the text they make. */
export type Document = Omit<RawDocument, 'raw'> &
	Cleaned & {
		readonly metadata: Metadata;
		readonly label: Label;
		readonly script: Script;
	};
