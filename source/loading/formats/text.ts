import {readHead} from '../byte-source.ts';
import {type Decoded, decode, decodeAs, plausibility} from '../decode.ts';
import {type RawPiece, splitLines} from '../split-lines.ts';
import {textSource} from '../text-source.ts';
import type {Format, RawRecord} from './format.ts';
import {looksLikeHtml} from './record-fields.ts';

/** Sizes in bytes. */
type Sizes = {
	/** A file up to this size is one document; a longer one is read in parts. */
	readonly longestDocument: number;
	/** Of a part, but for the rest of its last line. */
	readonly part: number;
};

/** Why a picture, a program or an archive is no document. */
export const nothingThere = 'it holds no text';

/**
 * What other kinds of files begin with, as Latin-1, of which some hold text somewhere and some no NUL near
 * their beginning: archives and office documents, pictures, fonts, programs.
 */
const otherBeginnings =
	/^(?:PK\x03\x04|%PDF-|\x89PNG|\xff\xd8\xff|GIF8[79]a|Rar!\x1a|7z\xbc\xaf|\x1f\x8b\x08|BZh[1-9]1AY|\xfd7zXZ|\x28\xb5\x2f\xfd|wOF[F2]|SQLite format 3|\x7fELF|\xd0\xcf\x11\xe0|.{257}ustar[\0 ])/s;

/** Below this a text reads neither as Chinese nor as ASCII. */
const leastPlausible = 0.5;

/**
 * Text never holds NUL, but for UTF-16, and hardly any control characters; and if it does, it reads as
 * Chinese or ASCII, as a picture does not.
 */
const looksBinary = (bytes: Uint8Array): boolean => {
	const head = bytes.subarray(0, 4096);
	if (otherBeginnings.test(Buffer.from(head.subarray(0, 512)).toString('latin1'))) return true;
	const controls = head.reduce(
		(count, byte) => count + (byte < 0x09 || (byte > 0x0d && byte < 0x20) ? 1 : 0),
		0,
	);
	const isSuspect = head.includes(0) || controls > head.length / 50;
	return isSuspect && plausibility(decode(head).text) < leastPlausible;
};

const recordOf = (offset: number, length: number, decoded: Decoded): RawRecord => ({
	place: {offset, length},
	encoding: decoded.encoding,
	brokenBytes: decoded.broken,
	raw: decoded.text,
	...(looksLikeHtml(decoded.text) ? {kind: 'html' as const} : {}),
});

const lineFeed = Uint8Array.of(0x0a);

/** Joins lines to parts, so that a file of any length is read without one string of it all. */
async function* parts(
	lines: AsyncIterable<readonly RawPiece[]>,
	partLength: number,
): AsyncGenerator<RawPiece[]> {
	let part: RawPiece[] = [];
	let length = 0;
	for await (const pieces of lines) {
		for (const piece of pieces) {
			part.push(piece);
			length += piece.length + 1;
			if (length < partLength) continue;
			yield part;
			part = [];
			length = 0;
		}
	}

	if (part.length > 0) yield part;
}

/** The format of texts, with long ones cut up by these sizes. */
export const textInParts = ({longestDocument, part: partLength}: Sizes): Format => ({
	async *read(file, {encoding}) {
		const beginning = await readHead(file, longestDocument + 1);
		if (looksBinary(beginning)) {
			yield [{place: {offset: 0, length: beginning.length}, reason: nothingThere}];
			return;
		}

		if (beginning.length <= longestDocument) {
			const decoded = encoding ? decodeAs(beginning, encoding) : decode(beginning);
			yield [recordOf(0, beginning.length, decoded)];
			return;
		}

		const {source, decode: decodePart} = await textSource(file, {encoding, at: 'line-feeds'});
		for await (const part of parts(splitLines(source.chunks()), partLength)) {
			const {offset} = part[0]!;
			const last = part.at(-1)!;
			const length = last.offset + last.length - offset;
			if (part.some(({bytes}) => bytes === undefined)) {
				yield [{place: {offset, length}, reason: 'a line there is longer than 64 MB'}];
				continue;
			}

			const bytes = Buffer.concat(part.flatMap(piece => [piece.bytes!, lineFeed]));
			yield [recordOf(offset, length, decodePart(bytes.subarray(0, length)))];
		}
	},
	async reopen(file, {offset, length}, {encoding}) {
		// One byte more tells whether this is all of the file.
		const bytes = await file.range(offset, length + 1);
		if (offset === 0 && bytes.length <= length) {
			return recordOf(offset, length, encoding ? decodeAs(bytes, encoding) : decode(bytes));
		}

		const {source, decode: decodePart} = await textSource(file, {encoding, at: 'line-feeds'});
		return recordOf(offset, length, decodePart(await source.range(offset, length)));
	},
});

/** A text: the whole file is the document. Also for HTML, whose raw text is the HTML. */
export const text: Format = textInParts({longestDocument: 1 << 25, part: 1 << 21});
