import {Readable} from 'node:stream';
import type {ReadOptions} from '../loading/formats/format.ts';
import {type FormatName, formatByHead} from '../loading/formats/format-of.ts';
import {textSource} from '../loading/text-source.ts';
import type {Batch} from './batch.ts';
import {lineBatches} from './line-batches.ts';
import {peekInput} from './peek-input.ts';

/** A stream of lines, or all of a stream of something else, its beginning included. */
export type OpenLines =
	| {readonly kind: 'lines'; readonly batches: AsyncIterable<Batch>}
	| {readonly kind: 'other'; readonly rest: Readable};

/**
 * Looks at the beginning of a stream. Lines of JSON can be filtered as they come, in constant memory.
 * An empty stream is one without lines. `from` says what it holds where its beginning does not: when
 * its first line is damaged, say.
 */
export const openLines = async (
	input: Readable,
	{encoding}: ReadOptions,
	from?: FormatName,
): Promise<OpenLines> => {
	const {head, source} = await peekInput(input);
	const isGzipped = head[0] === 0x1f && head[1] === 0x8b;
	const format = head.length === 0 ? 'jsonl' : (from ?? formatByHead(head));
	if (isGzipped || format !== 'jsonl') {
		return {kind: 'other', rest: Readable.from(source.chunks(), {objectMode: false})};
	}

	const text = await textSource(source, {encoding, at: 'line-feeds', head});
	const form = {encoding: text.encoding, transcoded: text.transcoded, sure: text.sure};
	return {kind: 'lines', batches: lineBatches(text.source.chunks(), {path: '-', form})};
};
