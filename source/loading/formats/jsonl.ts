import {splitLines} from '../split-lines.ts';
import {textSource} from '../text-source.ts';
import type {Format, ReadRecord} from './format.ts';
import {readJsonPiece} from './json-record.ts';

/** One JSON value a line. Empty lines hold nothing, but count as lines. */
export const jsonl: Format = {
	unit: 'line',
	async *read(file, options, within) {
		const text = await textSource(file, {encoding: options.encoding, at: 'line-feeds'});
		// Parts are counted in bytes of the file: of a file in UTF-16 the first part is all of it.
		const part = text.transcoded ? undefined : within;
		if (text.transcoded && within && within.offset > 0) return;
		const start = part?.offset ?? 0;
		const end = part ? start + part.length : Number.POSITIVE_INFINITY;
		// The byte before tells whether a line begins right at the start.
		const from = Math.max(0, start - 1);
		for await (const lines of splitLines(text.source.chunks(from, end), from)) {
			const records: ReadRecord[] = [];
			for (const line of lines) {
				// A line belongs to the part it begins in.
				if (line.offset >= end) break;
				if (line.offset >= start) records.push(readJsonPiece(line, text, options));
			}

			yield records;
			if ((lines.at(-1)?.offset ?? 0) >= end) return;
		}
	},
	async reopen(file, place, options) {
		const text = await textSource(file, {encoding: options.encoding, at: 'line-feeds'});
		const bytes = await text.source.range(place.offset, place.length);
		return readJsonPiece({...place, bytes}, text, options);
	},
};
