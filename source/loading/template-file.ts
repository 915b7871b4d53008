import {readFileSync} from 'node:fs';
import type {Sample} from '../cleaning/templates/sample.ts';
import type {Sighting} from '../cleaning/templates/sighting.ts';
import {reasonOf} from './reason-of.ts';

const format = 'qingdu templates';
/** One more wherever the keys of lines or the meaning of a field change. */
const version = 1;

/**
 * A sample as a file: JSON with a line for each document, in the order of their ids, so that the same
 * sample is the same file. It holds no text, only hashes.
 */
export function* writeSample({halvings, size, sightings}: Sample): Generator<string> {
	yield `${JSON.stringify({format, version, halvings, size}).slice(0, -1)},"documents":[`;
	let between = '\n';
	for (const {id, site, signs, lines} of sightings()) {
		yield between + JSON.stringify([id, site, signs, lines]);
		between = ',\n';
	}

	yield '\n]}\n';
}

const isHash = (value: unknown): value is number =>
	Number.isSafeInteger(value) && Number(value) >= 0;

const isSighting = (value: unknown): value is [number, number, Sighting['signs'], number[]] => {
	if (!Array.isArray(value) || value.length !== 4) return false;
	const [id, site, signs, lines] = value;
	return (
		isHash(id) &&
		isHash(site) &&
		Array.isArray(signs) &&
		signs.length === 3 &&
		signs.every(isHash) &&
		Array.isArray(lines) &&
		lines.every(isHash)
	);
};

type Contents = {readonly halvings: number; readonly documents: readonly unknown[]};

/** The contents of a file of templates, or in words why it is none. */
const parse = (text: string): Contents | string => {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return text.includes(`"${format}"`) ? 'it is damaged' : 'it is no file of templates';
	}

	const record = (value ?? {}) as Record<string, unknown>;
	if (record.format !== format) return 'it is no file of templates';
	if (record.version !== version) {
		return Number(record.version) > version
			? 'it was written by a newer qingdu'
			: 'it was written by an older qingdu; learn anew';
	}

	const {halvings, size, documents} = record;
	const isWhole =
		isHash(halvings) && halvings <= 53 && Array.isArray(documents) && documents.length === size;
	return isWhole && documents.every(isSighting) ? {halvings, documents} : 'it is damaged';
};

/** A sample that `writeSample` wrote to a file, or in words why the file cannot be used. */
export const readSample = (file: string): Pick<Sample, 'halvings' | 'sightings'> | string => {
	let contents: ReturnType<typeof parse>;
	try {
		contents = parse(readFileSync(file, 'utf8'));
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (!code) throw error;
		return code === 'ENOENT' ? 'there is no such file' : reasonOf(error);
	}

	if (typeof contents === 'string') return contents;
	const documents = contents.documents.filter(isSighting);
	const sightings = documents.map(([id, site, signs, lines]) => ({id, site, signs, lines}));
	return {halvings: contents.halvings, sightings: () => sightings};
};
