import {templateLine} from '../../cleaning/rules/template-line.ts';
import type {DescribeOptions} from '../../corpus/describe-document.ts';
import type {RawDocument} from '../../corpus/document.ts';
import type {ByteSource} from '../byte-source.ts';

/**
 * Where a record lies in its file, so that its text can be read again: bytes from the start of the
 * (inflated) source, or for formats without such an order a row number and a length of 1.
 */
export type Place = {readonly offset: number; readonly length: number};

/** A record as a format reads it: a document that does not know its name yet. */
export type RawRecord = Omit<RawDocument, 'id' | 'path'> & {readonly place: Place};

/** A record that makes no document, and why; without a reason there is nothing there, and no fault. */
export type BadRecord = {readonly place: Place; readonly reason: string | undefined};

export type ReadRecord = RawRecord | BadRecord;

export const isBad = (record: ReadRecord): record is BadRecord => 'reason' in record;

export type ReadOptions = {
	/** WHATWG name of the encoding all files are in; found out for each when absent. */
	readonly encoding?: string | undefined;
	/** The field that holds the text of a record; looked for among the usual names when absent. */
	readonly textField?: string | undefined;
};

/** How files are read and cleaned. */
export type Reading = ReadOptions & Pick<DescribeOptions, 'without' | 'templates'>;

/** Whether it is to be learnt which lines recur: not when that is known, or not to matter. */
export const learns = ({templates, without}: Reading): boolean =>
	!templates && !without?.has(templateLine.id);

/**
 * One file format. Records come in the order of the file and in batches, one for every piece that
 * was read: waiting for each alone would take longer than reading it.
 */
export type Format = {
	/** What a record is called where a reader counts them; absent when a file is one document. */
	readonly unit?: 'line' | 'record';
	/**
	 * Reads the file. Formats whose records are lines can begin anywhere: `within` then asks for the
	 * records that begin in that part of the source, and for all when absent.
	 */
	read(
		source: ByteSource,
		options: ReadOptions,
		within?: Place,
	): AsyncIterable<readonly ReadRecord[]>;
	/** Reads one record again. */
	reopen(source: ByteSource, place: Place, options: ReadOptions): Promise<ReadRecord>;
};
