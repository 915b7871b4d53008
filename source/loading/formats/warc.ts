import type {GivenField} from '../../corpus/document.ts';
import {decode, decodeAs} from '../decode.ts';
import {
	endOfHeader,
	type Header,
	headerEnd,
	maxPageLength,
	readHeader,
	splitWarc,
	type WarcRecord,
} from '../split-warc.ts';
import type {BadRecord, Format, Place, ReadOptions, ReadRecord} from './format.ts';
import {httpBody} from './http-body.ts';

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
const readPage = (record: WarcRecord | BadRecord, {encoding}: ReadOptions): ReadRecord => {
	if ('reason' in record) return record;
	const {header, place, bytes} = record;
	const type = header.get('warc-type');
	if (type !== 'conversion' && type !== 'response' && type !== 'resource') return nothing(place);
	if (!bytes) return {place, reason: 'it is longer than 16 MB'};
	let content = bytes;
	let media = header.get('content-type') ?? '';
	if (type === 'response') {
		const end = endOfHeader(bytes);
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
		for await (const found of splitWarc(file.chunks())) {
			yield found.map(page => readPage(page, options));
		}
	},
	async reopen(file, place, options) {
		const bytes = await file.range(place.offset, place.length);
		for await (const [page] of splitWarc([bytes]))
			if (page) return readPage({...page, place}, options);
		return {place, reason: 'it is no longer there'};
	},
};
