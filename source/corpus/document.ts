import type {Cleaned} from '../cleaning/edit.ts';
import type {Metadata} from '../metadata/metadata.ts';

/** Han script of the raw text; `mixed` when both are plainly there, `none` without Han. */
export type Script = 'hans' | 'hant' | 'mixed' | 'none';

/** What the list shows: the title, or else a stand-in that the list marks as such. */
export type Label = {
	readonly text: string;
	readonly from: 'title' | 'first-sentence' | 'path';
};

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
	readonly raw: string;
};

/** One document of the corpus: raw text, annotations on it, and the text they make. */
export type Document = Omit<RawDocument, 'raw'> &
	Cleaned & {
		readonly metadata: Metadata;
		readonly label: Label;
		readonly script: Script;
	};
