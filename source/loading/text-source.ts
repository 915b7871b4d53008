import {type ByteSource, inUtf8, readHead} from './byte-source.ts';
import {type Decoded, decode, decodeAs, likeliestEncoding} from './decode.ts';

/** Enough of a file to tell its encoding by. */
const headLength = 4096;

/** How the bytes of a file are to be understood. Plain data, to be sent to other threads. */
export type TextForm = {
	/** The encoding of the file, by its WHATWG name. */
	readonly encoding: string;
	/** Whether its bytes are handed out in UTF-8, as they could not be cut safely as they are. */
	readonly transcoded: boolean;
	/** Whether every piece is in that encoding; else each speaks for itself. */
	readonly sure: boolean;
};

/** A file whose encoding is known. */
export type TextSource = TextForm & {
	/** Its bytes: as in the file, or in UTF-8 where they were transcoded. */
	readonly source: ByteSource;
	decode(piece: Uint8Array): Decoded;
};

/** The text of a piece of a file of that form. */
export const decodePiece = ({encoding, transcoded, sure}: TextForm, piece: Uint8Array): Decoded => {
	if (transcoded) {
		const text = new TextDecoder().decode(piece);
		// Damage became U+FFFD when the stream was decoded.
		return {text, encoding, broken: text.split('\ufffd').length - 1};
	}

	return sure ? decodeAs(piece, encoding) : decode(piece);
};

export type Cutting = {
	/** The encoding the reader says it is; found out from the beginning when absent. */
	readonly encoding?: string | undefined;
	/**
	 * Where the source will be cut. Line feeds are the same byte in GB18030 and Big5, but brackets and
	 * quotation marks occur there within characters.
	 */
	readonly at: 'line-feeds' | 'ascii';
	/** The beginning, where it is known and the source cannot be read twice. */
	readonly head?: Uint8Array | undefined;
};

/** Makes a source safe to cut into records, by bytes, whatever its encoding. */
export const textSource = async (source: ByteSource, cutting: Cutting): Promise<TextSource> => {
	const head =
		cutting.encoding ?? likeliestEncoding(cutting.head ?? (await readHead(source, headLength)));
	const encoding = new TextDecoder(head).encoding;
	const transcoded =
		encoding !== 'utf-8' && (cutting.at === 'ascii' || encoding.startsWith('utf-16'));
	// A file may begin in ASCII and say nothing.
	const form = {encoding, transcoded, sure: encoding !== 'utf-8' || cutting.encoding !== undefined};
	return {
		...form,
		source: transcoded ? inUtf8(source, encoding) : source,
		decode: piece => decodePiece(form, piece),
	};
};
