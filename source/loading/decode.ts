import {isAscii, isUtf8, transcode} from 'node:buffer';
import {simplifiedUnit} from '../text/simplified-form.ts';
import {commonCharacters} from './common-characters.ts';

/** Text and how it was read. Offsets count in `text`, which no longer holds the byte order mark. */
export type Decoded = {
	readonly text: string;
	/** WHATWG name. */
	readonly encoding: string;
	/** How many byte sequences meant nothing and became U+FFFD. */
	readonly broken: number;
};

/** Bytes of a sample that decide the encoding. */
const sampleSize = 4096;

const common = new Set([...commonCharacters].map(character => character.charCodeAt(0)));

/**
 * How much a text looks like Chinese, from -4 to 2 per code unit: common Han and points count 2, ASCII
 * 1, other characters nothing, and what text never holds counts against it.
 */
export const plausibility = (text: string): number => {
	let score = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (common.has(simplifiedUnit(unit))) score += 2;
		else if (unit === 0x0a || unit === 0x0d || (unit >= 0x20 && unit < 0x7f)) score += 1;
		else if (unit === 0x3001 || unit === 0x3002 || unit === 0xff0c) score += 2;
		else if (unit < 0x20 || (unit >= 0xe000 && unit <= 0xf8ff) || unit === 0xfffd) score -= 4;
	}

	return text.length === 0 ? 0 : score / text.length;
};

/** The same as a TextDecoder's, in a third of its time; undefined when a byte means nothing. */
const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
	if (!isUtf8(bytes)) return undefined;
	// Of ASCII V8 keeps one byte a character.
	const isNarrow = isAscii(bytes);
	const text = isNarrow
		? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
		: transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
	return text.startsWith('\ufeff') ? text.slice(1) : text;
};

/** The text when every byte means something in that encoding. `stream` forgives a cut end. */
const decodeStrictly = (
	bytes: Uint8Array,
	encoding: string,
	stream = false,
): string | undefined => {
	if (encoding === 'utf-8' && !stream) return decodeUtf8(bytes);
	try {
		return new TextDecoder(encoding, {fatal: true}).decode(bytes, {stream});
	} catch (error) {
		// A strict decoder says so in this way that the bytes are none of its own.
		if (error instanceof TypeError) return undefined;
		throw error;
	}
};

const byteOrderMark = (bytes: Uint8Array): string | undefined => {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return undefined;
};

const candidates = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];

/**
 * The encoding a text most likely is in, from its beginning (a few kilobytes, perhaps cut within a
 * character): by byte order mark, else UTF-8 when it is valid, else the one of GB18030, Big5 and
 * UTF-16 that reads most like Chinese. ASCII passes for UTF-8.
 */
export const likeliestEncoding = (beginning: Uint8Array): string => {
	const head = beginning.subarray(0, sampleSize);
	const marked = byteOrderMark(head);
	if (marked) return marked;
	// Text in UTF-8 holds no NUL, but UTF-16 that begins in ASCII would pass for UTF-8 with NULs.
	if (!head.includes(0) && decodeStrictly(head, 'utf-8', true) !== undefined) return 'utf-8';
	let best = 'utf-8';
	let bestScore = plausibility(new TextDecoder().decode(head, {stream: true}));
	for (const encoding of candidates) {
		const text = decodeStrictly(head, encoding, true);
		const score = text === undefined ? Number.NEGATIVE_INFINITY : plausibility(text);
		if (score > bestScore) {
			best = encoding;
			bestScore = score;
		}
	}

	return best;
};

/** Decodes in a given encoding; bytes that mean nothing there become U+FFFD and are counted. */
export const decodeAs = (bytes: Uint8Array, encoding: string): Decoded => {
	// A page may hold U+FFFD as a character of its own: only a failed strict reading counts as broken.
	const strict = decodeStrictly(bytes, encoding);
	if (strict !== undefined) return {text: strict, encoding, broken: 0};
	const text = new TextDecoder(encoding).decode(bytes);
	return {text, encoding, broken: text.split('\ufffd').length - 1};
};

/**
 * Decodes Chinese text, all of which lies in `bytes`: as UTF-8 when the whole of it is valid, else in
 * the encoding its beginning speaks for. When bytes are broken in every reading, the likeliest is
 * taken, leniently, and the damage is counted.
 */
export const decode = (bytes: Uint8Array): Decoded => {
	if (!byteOrderMark(bytes) && !bytes.includes(0)) {
		const utf8 = decodeStrictly(bytes, 'utf-8');
		if (utf8 !== undefined) return {text: utf8, encoding: 'utf-8', broken: 0};
	}

	const likeliest = likeliestEncoding(bytes);
	if (likeliest !== 'utf-8' || bytes.length <= sampleSize) return decodeAs(bytes, likeliest);
	// A beginning in ASCII says nothing: what speaks is what stands around the first other byte.
	const first = bytes.findIndex(byte => byte >= 0x80);
	return decodeAs(bytes, likeliestEncoding(bytes.subarray(Math.max(0, first))));
};
