import type {RawDocument} from '../corpus/document.ts';
import {openBytes} from '../loading/byte-source.ts';
import {isBad, type Reading, type ReadRecord} from '../loading/formats/format.ts';
import {formatOf} from '../loading/formats/format-of.ts';
import {readJsonPiece} from '../loading/formats/json-record.ts';
import {nothingThere} from '../loading/formats/text.ts';
import {documentId} from '../loading/read-documents.ts';
import {reasonOf} from '../loading/reason-of.ts';
import {decodePiece} from '../loading/text-source.ts';
import {type Batch, type Files, type Lines, type Position, positionOf} from './batch.ts';
import {digestOf, ownId, standardInput} from './own-id.ts';

/** What stands at one place of the input. */
export type Item =
	| {readonly kind: 'document'; readonly where: string; readonly raw: RawDocument}
	| {
			readonly kind: 'bad';
			readonly id: string;
			readonly path: string;
			/** How a reader finds it: the file, and the line or record in it. */
			readonly where: string;
			readonly reason: string;
	  }
	/** Nothing to read, and no fault. */
	| {readonly kind: 'skipped'; readonly where: string; readonly reason: string};

/** How a batch is read when a worker has ended over it before. */
export type Care = {
	/** Where workers ended: told as bad, and not touched again. */
	readonly fatal: ReadonlyMap<Position, string>;
	/** Told each place before it is touched. */
	begin(position: Position): void;
};

/** Line after line, none before it is asked for. */
function* readLines(lines: Lines, reading: Reading, care: Care): Generator<Item> {
	const {bytes, first, path, id: before, form} = lines;
	const decode = (piece: Uint8Array) => decodePiece(form, piece);
	let start = 0;
	for (let line = 0; ; line++) {
		const feed = bytes ? bytes.indexOf(0x0a, start) : -1;
		const piece = bytes?.subarray(start, feed < 0 ? bytes.length : feed);
		const where = `${path}, line ${first + line + 1}`;
		const badId = () =>
			before === undefined ? digestOf(piece ?? '') : documentId(before, first + line);
		const position = positionOf(0, line);
		const fatal = care.fatal.get(position);
		if (fatal !== undefined) {
			yield {kind: 'bad', id: badId(), path, where, reason: fatal};
		} else {
			care.begin(position);
			const found = {offset: start, length: piece?.length ?? 0, bytes: piece};
			const record = readJsonPiece(found, {decode}, reading);
			if (!isBad(record)) {
				const {place: _, ...raw} = record;
				const id = before === undefined ? ownId(record) : documentId(before, first + line);
				yield {kind: 'document', where, raw: {id, path, ...raw}};
			} else if (record.reason !== undefined) {
				yield {kind: 'bad', id: badId(), path, where, reason: record.reason};
			}
		}

		if (feed < 0) return;
		start = feed + 1;
	}
}

async function* readFile(
	file: Files['files'][number],
	index: number,
	reading: Reading,
	care: Care,
): AsyncGenerator<Iterable<Item>> {
	const {id: before, path: found, shown: path = found, named} = file;
	const whole = {id: before, path, where: path};
	const fatal = care.fatal.get(positionOf(index));
	if (fatal !== undefined) {
		yield [{kind: 'bad', ...whole, reason: fatal}];
		return;
	}

	care.begin(positionOf(index));
	let count = 0;
	try {
		const format = await formatOf(found);
		function* itemsOf(records: readonly ReadRecord[]): Generator<Item> {
			for (const record of records) {
				const number = count++;
				const isWhole = !format.unit && number === 0;
				const id = documentId(before, isWhole ? undefined : number);
				const where = format.unit ? `${path}, ${format.unit} ${number + 1}` : path;
				const position = positionOf(index, number);
				const fatal = care.fatal.get(position);
				if (fatal !== undefined) {
					yield {kind: 'bad', id, path, where, reason: fatal};
				} else if (!isBad(record)) {
					care.begin(position);
					const {place: _, ...raw} = record;
					const own = path === standardInput ? ownId(record) : id;
					yield {kind: 'document', where, raw: {id: own, path, ...raw}};
				} else if (record.reason === nothingThere && !named) {
					yield {kind: 'skipped', where, reason: record.reason};
				} else if (record.reason !== undefined) {
					yield {kind: 'bad', id, path, where, reason: record.reason};
				}
			}
		}

		for await (const records of format.read(openBytes(found), reading)) yield itemsOf(records);
	} catch (error) {
		yield [{kind: 'bad', ...whole, reason: reasonOf(error)}];
	}
}

/** What stands in a batch, in its order. The items of a piece are read one by one, as they are taken. */
export async function* readBatch(
	batch: Batch,
	reading: Reading,
	care: Care,
): AsyncGenerator<Iterable<Item>> {
	if (batch.kind === 'lines') {
		yield readLines(batch, reading, care);
		return;
	}

	if (batch.kind === 'unreadable') {
		const {id, path, reason} = batch;
		yield [{kind: 'bad', id, path, where: path, reason}];
		return;
	}

	for (const [index, file] of batch.files.entries()) yield* readFile(file, index, reading, care);
}
