import {hashText} from '../../text/hash-text.ts';
import type {ReadLine} from '../article/read-line.ts';
import {hashForm} from './hash-form.ts';
import {lineKey, noKey} from './line-key.ts';

/** What learning templates remembers of a document: no text, only hashes. */
export type Sighting = {
	/** Of the site and all lines: the same page, met again, is the same sighting. */
	readonly id: number;
	/** The site it is of; 0 when that is not known. */
	readonly site: number;
	/** Three signs of its text, 32 bits each: a text printed again elsewhere has most of them. */
	readonly signs: readonly [number, number, number];
	/** The keys of lines that may be templates, each once. */
	readonly lines: readonly number[];
};

/** Frames stand above and below articles: so many lines of each end are looked at. */
const reach = 40;
/** Short lines, in UTF-16 code units, are looked at in all of the reach, long ones only at the very ends. */
const short = 60;
const headReach = 6;
const tailReach = 12;
/** Lines of so many UTF-16 code units tell one text from another. */
const telling = 20;

/** The digits of a line, which its hash leaves out. */
const numbersIn = (form: string): number => {
	let sum = 0;
	for (let index = 0; index < form.length; index++) {
		const unit = form.charCodeAt(index);
		if (unit >= 48 && unit <= 57) sum = (Math.imul(sum, 31) + unit) | 0;
	}

	return sum >>> 0;
};

/** The same bits in another order, 32 of them. */
const mixed = (hash: number): number => Math.imul((hash >>> 0) ^ 0x5bd1_e995, 0x9e37_79b1) >>> 0;

/** Adds to a hash of 53 bits. */
const joined = (sum: number, hash: number): number => {
	const low = Math.imul((sum >>> 0) ^ (hash >>> 0), 0x85eb_ca6b) >>> 0;
	const high = Math.imul((sum / 2 ** 32) ^ (hash / 2 ** 32) ^ (low >>> 15), 0xc2b2_ae35) >>> 11;
	return high * 2 ** 32 + low;
};

/** The longest telling line, and those with the smallest hash in two orders. */
const signsOf = (lines: readonly ReadLine[], hashes: readonly number[]): Sighting['signs'] => {
	const isTelling = lines.some(({form}) => form.length >= telling);
	let longest = 0;
	let sign = 0;
	let first = Number.POSITIVE_INFINITY;
	let second = Number.POSITIVE_INFINITY;
	for (let at = 0; at < lines.length; at++) {
		const {length} = lines[at]!.form;
		if (isTelling && length < telling) continue;
		const hash = hashes[at]!;
		if (length > longest || (length === longest && hash > sign)) {
			longest = length;
			sign = hash;
		}

		first = Math.min(first, hash >>> 0);
		second = Math.min(second, mixed(hash));
	}

	return [sign >>> 0, first, second];
};

/** A site as a number that is exact; 0 is no site. */
export const hashSite = (site: string | undefined): number =>
	site === undefined ? 0 : hashText(site) || 1;

/** What is remembered of a page by its lines; undefined for one that has nothing to learn from. */
export const sightingOf = (
	lines: readonly ReadLine[],
	site: string | undefined,
): Sighting | undefined => {
	const keys = new Set<number>();
	const {length} = lines;
	for (let at = 0; at < length; at++) {
		if (at === reach && length - reach > reach) at = length - reach;
		const line = lines[at]!;
		const isEnd = at < headReach || at >= length - tailReach;
		if (line.form.length > short && !isEnd) continue;
		const key = lineKey(line);
		if (key !== noKey) keys.add(key);
	}

	if (keys.size === 0) return undefined;
	const unknown = lines.filter(({certainty}) => certainty !== 'sure');
	// Two forms with other numbers filled in are one text, but not one document.
	const hashes = unknown.map(({form}) => hashForm(form).hash);
	const hash = hashSite(site);
	const id = unknown.reduce(
		(sum, {form}, at) => joined(joined(sum, hashes[at]!), numbersIn(form)),
		hash,
	);
	return {id, site: hash, signs: signsOf(unknown, hashes), lines: [...keys]};
};
