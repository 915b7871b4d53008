import {maxPieceLength, splitLines} from '../split-lines.ts';
import {textSource} from '../text-source.ts';
import type {Format, ReadRecord} from './format.ts';
import {readJsonPiece} from './json-record.ts';

/** One JSON value a line, of lines up to some length in bytes. */
export const jsonLines = (maxLength: number): Format => ({
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
		let read = from;
		async function* counted() {
			for await (const chunk of text.source.chunks(from, end)) {
				read += chunk.length;
				yield chunk;
			}
		}

		/** Where the line begins whose end was not read yet. */
		let open = from;
		for await (const lines of splitLines(counted(), from, maxLength)) {
			const records: ReadRecord[] = [];
			for (const line of lines) {
				open = line.offset + line.length + 1;
				// A line belongs to the part it begins in.
				if (line.offset >= start && line.offset < end) {
					records.push(readJsonPiece(line, text, options));
				}
			}

			// The end of an endless line is for nobody to look for: a hundred parts would read all of it.
			const isEndless = read >= end && open >= start && open < end && read - open > maxLength;
			if (isEndless) {
				const endless = {offset: open, length: read - open, bytes: undefined};
				records.push(readJsonPiece(endless, text, options));
			}

			yield records;
			if (isEndless || open >= end || (open < start && read >= end)) return;
		}
	},
	async reopen(file, place, options) {
		const text = await textSource(file, {encoding: options.encoding, at: 'line-feeds'});
		const bytes = await text.source.range(place.offset, place.length);
		return readJsonPiece({...place, bytes}, text, options);
	},
});

export const jsonl: Format = jsonLines(maxPieceLength);
