import type {RawDocument} from '../corpus/document.ts';

/** The path of what comes in on standard input. */
export const standardInput = '-';

/**
 * The same for the same text, wherever it comes in: 16 hexadecimal digits. What makes digests is asked
 * for here: most exports need none, and to load it is a tenth of a start.
 */
export const digestOf = (content: string | Uint8Array): string =>
	process
		.getBuiltinModule('node:crypto')
		.createHash('sha256')
		.update(content)
		.digest('hex')
		.slice(0, 16);

/** The id of a record of standard input, which may be a part of anything: its own, else its text's. */
export const ownId = ({given, raw}: Pick<RawDocument, 'given' | 'raw'>): string =>
	given?.find(([name]) => name.toLowerCase() === 'id')?.[1] ?? digestOf(raw);
