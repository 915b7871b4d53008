import {openBytes, readHead} from '../byte-source.ts';
import type {Format} from './format.ts';
import {text} from './text.ts';

/** A format's module is loaded when the first such file is met; text is always met. */
const formats = {
	text: async () => text,
	jsonl: async () => (await import('./jsonl.ts')).jsonl,
	json: async () => (await import('./json.ts')).json,
	csv: async () => (await import('./csv.ts')).csv,
	parquet: async () => (await import('./parquet.ts')).parquet,
	warc: async () => (await import('./warc.ts')).warc,
} satisfies Readonly<Record<string, () => Promise<Format>>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];

const byExtension: Readonly<Record<string, FormatName>> = {
	txt: 'text',
	md: 'text',
	markdown: 'text',
	html: 'text',
	htm: 'text',
	xhtml: 'text',
	jsonl: 'jsonl',
	ndjson: 'jsonl',
	json: 'json',
	csv: 'csv',
	tsv: 'csv',
	tab: 'csv',
	parquet: 'parquet',
	warc: 'warc',
	wet: 'warc',
};

/** The format that a file's name speaks for, gzipped or not; undefined when it says nothing. */
export const formatByName = (path: string): FormatName | undefined => {
	const name = path.replace(/\.gz$/i, '');
	return byExtension[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
};

/** What a file without a telling name begins with says about its format; otherwise it is text. */
export const formatByHead = (beginning: Uint8Array): FormatName => {
	const head = Buffer.from(beginning.subarray(0, 512)).toString('latin1');
	if (head.startsWith('WARC/')) return 'warc';
	if (head.startsWith('PAR1')) return 'parquet';
	// `{"text": …}` begins a line of JSON; `{` alone on its line, a larger value; `[1]` is a footnote.
	if (/^(?:\xef\xbb\xbf)?\{ ?"/.test(head)) return 'jsonl';
	if (/^(?:\xef\xbb\xbf)?(?:\{|\[\s*[{"])/.test(head)) return 'json';
	return 'text';
};

/** The format to read a file in: by its name, or else by how it begins. */
export const formatNameOf = async (path: string): Promise<FormatName> =>
	formatByName(path) ?? formatByHead(await readHead(openBytes(path), 512));

const loadFormat = (name: FormatName): Promise<Format> => formats[name]();

/** The format of a file, loaded. */
export const formatOf = async (path: string): Promise<Format> =>
	loadFormat(await formatNameOf(path));
