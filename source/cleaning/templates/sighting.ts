import {hashText} from '../../text/hash-text.ts';
import type {ReadLine} from '../article/read-lines.ts';
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

const seeds = [0, 0x5bd1, 0xc2b2] as const;

/** The longest telling line, and those with the smallest of two further hashes. */
const signsOf = (forms: readonly string[]): Sighting['signs'] => {
	let longest = '';
	let first = Number.POSITIVE_INFINITY;
	let second = Number.POSITIVE_INFINITY;
	for (const numbered of forms) {
		// Two forms with other numbers filled in are one text.
		const form = numbered.replace(/\d+/gu, '0');
		if (form.length > longest.length || (form.length === longest.length && form > longest)) {
			longest = form;
		}

		first = Math.min(first, hashText(form, seeds[1]) >>> 0);
		second = Math.min(second, hashText(form, seeds[2]) >>> 0);
	}

	return [hashText(longest, seeds[0]) >>> 0, first, second];
};

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
	const unknown = lines.filter(({certainty}) => certainty !== 'sure').map(({form}) => form);
	const long = unknown.filter(form => form.length >= telling);
	const signs = signsOf(long.length > 0 ? long : unknown);
	const hash = hashSite(site);
	return {id: hashText(`${hash}\n${unknown.join('\n')}`), site: hash, signs, lines: [...keys]};
};
