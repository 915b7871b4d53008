import {hashOfLanes} from '../../text/hash-of-lanes.ts';

/** What is the same in lines that differ in numbers filled in, spaces and case only. */
export type FormHash = {
	/** 53 bits, in a number that is exact. */
	readonly hash: number;
	/** How many letters there are, in UTF-16 code units. */
	readonly letters: number;
};

const zero = 48;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Latin and whatever comes behind it, but for punctuation of either width. */
const isLetter = (unit: number): boolean =>
	(unit >= 97 && unit <= 122) ||
	(unit >= 0xc0 && (unit < 0x2000 || unit >= 0x3040) && (unit < 0xfe30 || unit >= 0xff5f));

/**
 * Hashes a match form: every run of digits counts as one 0, spaces as nothing, capitals as small
 * letters. Mixes two lanes of 32 bits as cyrb53 does (bryc, public domain), and makes no string:
 * every line of a corpus comes this way. The same on every machine.
 */
export const hashForm = (form: string): FormHash => {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	let letters = 0;
	let inNumber = false;
	for (let index = 0; index < form.length; index++) {
		let unit = form.charCodeAt(index);
		if (unit === 32) continue;
		if (isDigit(unit)) {
			if (inNumber) continue;
			unit = zero;
			inNumber = true;
		} else {
			inNumber = false;
			if (unit >= 65 && unit <= 90) unit += 32;
			if (isLetter(unit)) letters++;
		}

		high = Math.imul(high ^ unit, 2_654_435_761);
		low = Math.imul(low ^ unit, 1_597_334_677);
	}

	return {hash: hashOfLanes(high, low), letters};
};
