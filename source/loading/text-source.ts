import {type ByteSource, inUtf8, readHead} from './byte-source.ts';
import {type Decoded, decode, decodeAs, likeliestEncoding} from './decode.ts';

/** Enough of a file to tell its encoding by. */
const headLength = 4096;

/** A file whose encoding is known. */
export type TextSource = {
	/** Its bytes: as in the file, or in UTF-8 where they could not be cut safely as they are. */
	readonly source: ByteSource;
	/** The encoding of the file, by its WHATWG name. */
	readonly encoding: string;
	readonly transcoded: boolean;
	decode(piece: Uint8Array): Decoded;
};

export type Cutting = {
	/** The encoding the reader says it is; found out from the beginning when absent. */
	readonly encoding?: string | undefined;
	/**
	 * Where the source will be cut. Line feeds are the same byte in GB18030 and Big5, but brackets and
	 * quotation marks occur there within characters.
	 */
	readonly at: 'line-feeds' | 'ascii';
};

/** Makes a source safe to cut into records, by bytes, whatever its encoding. */
export const textSource = async (source: ByteSource, cutting: Cutting): Promise<TextSource> => {
	const head = cutting.encoding ?? likeliestEncoding(await readHead(source, headLength));
	const encoding = new TextDecoder(head).encoding;
	const transcoded =
		encoding !== 'utf-8' && (cutting.at === 'ascii' || encoding.startsWith('utf-16'));
	return {
		source: transcoded ? inUtf8(source, encoding) : source,
		encoding,
		transcoded,
		decode(piece) {
			if (transcoded) {
				const text = new TextDecoder().decode(piece);
				// Damage became U+FFFD when the stream was decoded.
				return {text, encoding, broken: text.split('\ufffd').length - 1};
			}

			// A file may begin in ASCII and say nothing: then each piece speaks for itself.
			const surely = encoding !== 'utf-8' || cutting.encoding !== undefined;
			return surely ? decodeAs(piece, encoding) : decode(piece);
		},
	};
};
