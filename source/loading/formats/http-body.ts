import zlib from 'node:zlib';

/** What a server said of the body it sent; undefined where it did not. */
export type BodyHeaders = {
	readonly transferEncoding: string | undefined;
	readonly contentEncoding: string | undefined;
};

const lineEnd = Buffer.from('\r\n');

/**
 * A body that was sent in chunks, put together: each stands behind its length in hexadecimal, the last
 * one is empty. Undefined when it is no such body: many crawlers put it together and keep the header.
 */
const unchunked = (body: Buffer): Buffer | undefined => {
	const chunks: Buffer[] = [];
	for (let at = 0; at < body.length; ) {
		const end = body.indexOf(lineEnd, at);
		const [digits = ''] =
			/^[\da-f]{1,8}(?=\s*(?:;|$))/i.exec(body.toString('latin1', at, end)) ?? [];
		if (end < 0 || digits === '') return undefined;
		const length = Number.parseInt(digits, 16);
		if (length === 0) return Buffer.concat(chunks);
		const start = end + lineEnd.length;
		chunks.push(body.subarray(start, start + length));
		at = start + length + lineEnd.length;
	}

	// Cut off before the last chunk: what there is counts.
	return chunks.length > 0 ? Buffer.concat(chunks) : undefined;
};

type Decode = (body: Buffer, options: zlib.ZlibOptions) => Buffer;

/** Deflate came to mean two formats, with a header and without. */
const inflate: Decode = (body, options) =>
	(body[0]! & 0x0f) === 8 ? zlib.inflateSync(body, options) : zlib.inflateRawSync(body, options);

/** What a page that is cut off holds is better than nothing. */
const whatThereIs = {finishFlush: zlib.constants.Z_SYNC_FLUSH};

const codings: Readonly<Record<string, Decode>> = {
	gzip: (body, options) => zlib.gunzipSync(body, {...options, ...whatThereIs}),
	deflate: (body, options) => inflate(body, {...options, ...whatThereIs}),
	br: (body, {maxOutputLength}) =>
		zlib.brotliDecompressSync(body, {maxOutputLength: maxOutputLength!}),
};
/** Servers do one or two things to a page; each takes a pass over up to all of it. */
const mostCodings = 8;

const names: Readonly<Record<string, string>> = {'x-gzip': 'gzip'};

const listed = (header: string | undefined): readonly string[] =>
	(header ?? '')
		.toLowerCase()
		.split(',')
		.map(coding => coding.trim())
		.filter(coding => coding !== '' && coding !== 'identity');

/** Whether bytes may be text as they are: crawlers that decode a body keep what was said of it too. */
const mayBeText = (body: Buffer): boolean => !body.subarray(0, 512).some(byte => byte < 9);

/**
 * The content of a body as it was sent, at most `maxLength` bytes of it; a reason in words where it
 * cannot be had.
 */
export const httpBody = (
	sent: Buffer,
	{transferEncoding, contentEncoding}: BodyHeaders,
	maxLength: number,
): Buffer | {readonly reason: string} => {
	let body = sent;
	const done = [...listed(contentEncoding), ...listed(transferEncoding)];
	if (done.length > mostCodings) {
		return {reason: `its page is stored compressed (${done.length} times)`};
	}

	// What was done last is undone first.
	for (const coding of done.reverse()) {
		if (coding === 'chunked') {
			body = unchunked(body) ?? body;
			continue;
		}

		const decode = codings[names[coding] ?? coding];
		try {
			if (decode) body = decode(body, {maxOutputLength: maxLength});
			else if (!mayBeText(body)) return {reason: `its page is stored compressed (${coding})`};
		} catch (error) {
			const {code} = error as NodeJS.ErrnoException;
			if (code === undefined) throw error;
			if (code === 'ERR_BUFFER_TOO_LARGE') return {reason: 'its page inflates to more than 16 MB'};
			if (!mayBeText(body)) return {reason: 'its compressed page is damaged'};
		}
	}

	return body;
};
