import type {GivenField} from '../../corpus/document.ts';
import type {Chunks} from '../byte-source.ts';
import {decode, decodeAs} from '../decode.ts';
import {ReadingError} from '../reading-error.ts';
import type {Format, Place, ReadOptions, ReadRecord} from './format.ts';
import {httpBody} from './http-body.ts';

/** A page beyond this size, in bytes, is no page. */
const maxPageLength = 1 << 24;
const maxHeaderLength = 1 << 16;

const headerEnd = Buffer.from('\r\n\r\n');

/** A header block: names in lower case. */
type Header = ReadonlyMap<string, string>;

const readHeader = (bytes: Buffer): Header =>
	new Map(
		bytes
			.toString()
			.split('\r\n')
			.slice(1)
			.map(line => {
				const colon = line.indexOf(':');
				return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
			}),
	);

type Page = {readonly header: Header; readonly place: Place; readonly bytes: Buffer | undefined};

/** Cuts a source into its records: a header block, as many bytes as it says, two line breaks. */
async function* pages(chunks: Chunks): AsyncGenerator<Page[]> {
	let rest: Buffer = Buffer.alloc(0);
	let offset = 0;
	/** Bytes of a page that is too long, still to be passed over. */
	let skip = 0;
	for await (const chunk of chunks) {
		const passed = Math.min(skip, chunk.length);
		skip -= passed;
		offset += passed;
		rest =
			rest.length > 0
				? Buffer.concat([rest, chunk.subarray(passed)])
				: Buffer.from(chunk.buffer, chunk.byteOffset + passed, chunk.length - passed);
		const found: Page[] = [];
		while (rest.length > 0) {
			// Records are kept apart by empty lines.
			const begin = rest.findIndex(byte => byte !== 0x0d && byte !== 0x0a);
			if (begin < 0) break;
			const end = rest.indexOf(headerEnd, begin);
			if (end < 0) {
				if (rest.length - begin <= maxHeaderLength) break;
				throw new ReadingError(`at byte ${offset + begin} it holds no WARC record`);
			}

			const header = readHeader(rest.subarray(begin, end));
			const length = Number(header.get('content-length') ?? Number.NaN);
			if (rest.toString('latin1', begin, begin + 5) !== 'WARC/' || !(length >= 0)) {
				throw new ReadingError(`at byte ${offset + begin} it holds no WARC record`);
			}

			const start = end + headerEnd.length;
			const place = {offset: offset + begin, length: start - begin + length};
			const isWhole = start + length <= rest.length;
			if (!isWhole && length <= maxPageLength) break;
			const bytes = length <= maxPageLength ? rest.subarray(start, start + length) : undefined;
			found.push({header, place, bytes});
			const used = Math.min(rest.length, start + length);
			skip = start + length - used;
			offset += used;
			rest = rest.subarray(used);
		}

		yield found;
	}
}

/** Header fields worth keeping, and what we call them. */
const kept = [
	['warc-target-uri', 'url'],
	['warc-date', 'crawled'],
] as const;

const givenBy = (header: Header): readonly GivenField[] =>
	kept.flatMap(([field, name]): GivenField[] => {
		const value = header.get(field);
		return value === undefined ? [] : [[name, value]];
	});

const nothing = (place: Place): ReadRecord => ({place, reason: undefined});

const isText = (media: string): boolean => /html|^text\/plain/i.test(media);

/** The page in a record: the text of a conversion (.wet), or the HTML that a server answered. */
const readPage = ({header, place, bytes}: Page, {encoding}: ReadOptions): ReadRecord => {
	const type = header.get('warc-type');
	if (type !== 'conversion' && type !== 'response' && type !== 'resource') return nothing(place);
	if (!bytes) return {place, reason: 'it is longer than 16 MB'};
	let content = bytes;
	let media = header.get('content-type') ?? '';
	if (type === 'response') {
		const end = bytes.indexOf(headerEnd);
		if (end < 0) return nothing(place);
		const answer = readHeader(bytes.subarray(0, end));
		media = answer.get('content-type') ?? '';
		if (!isText(media)) return nothing(place);
		const sent = {
			transferEncoding: answer.get('transfer-encoding'),
			contentEncoding: answer.get('content-encoding'),
		};
		const body = httpBody(bytes.subarray(end + headerEnd.length), sent, maxPageLength);
		if ('reason' in body) return {place, reason: body.reason};
		content = body;
	}

	const isHtml = /html/i.test(media);
	if (!isText(media)) return nothing(place);
	const decoded = encoding && type !== 'conversion' ? decodeAs(content, encoding) : decode(content);
	if (decoded.text.trim() === '') return nothing(place);
	return {
		place,
		encoding: decoded.encoding,
		brokenBytes: decoded.broken,
		raw: decoded.text,
		given: givenBy(header),
		...(isHtml ? {kind: 'html' as const} : {}),
	};
};

/** Crawled pages, as Common Crawl keeps them: texts (.wet) or the answers of servers (.warc). */
export const warc: Format = {
	unit: 'record',
	async *read(file, options) {
		for await (const found of pages(file.chunks())) {
			yield found.map(page => readPage(page, options));
		}
	},
	async reopen(file, place, options) {
		const bytes = await file.range(place.offset, place.length);
		for await (const [page] of pages([bytes])) if (page) return readPage({...page, place}, options);
		return {place, reason: 'it is no longer there'};
	},
};
