import {createColumnBuilder, type Units} from './column-builder.ts';
import {foldTable} from './fold.ts';

/**
 * What a text is compared by when repeats are sought: 64 bytes, of which two texts share about the
 * share of their runs of five letters that they have in common. One-permutation MinHash: every run
 * is hashed once, the hash picks a bin, and each bin keeps its least hash, of which a byte is kept.
 */
export const signatureLength = 64;

/** In UTF-16 code units: two words in a row are in many texts, five letters in few. */
const runLength = 5;

/**
 * A shorter text, in letters, is compared as a whole: of one sentence a changed name or number leaves
 * most runs, and yet it is another text.
 */
const shortestCompared = 64;

/** A book is known by its first million letters. */
const mostLetters = 2 ** 20;

const multiplier = 0x0100_0193;
const leaving = Math.imul(Math.imul(multiplier, multiplier), Math.imul(multiplier, multiplier));

/** Spreads the bits of a number over all of its bits: the last step of MurmurHash3. */
const mixed = (hash: number): number => {
	let bits = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
	return (bits ^ (bits >>> 16)) >>> 0;
};

/** Folded text holds no capitals and no full-width forms; signs and white space lie in these gaps. */
const isLetter = (unit: number): boolean =>
	unit >= 0x3040
		? unit < 0xfe00
		: unit >= 0x80
			? unit < 0x2000 && unit >= 0xc0
			: (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

/** No hash lies in this bin. */
const empty = 0xffff_ffff;

const binOf = (hash: number): number => hash >>> 26;
const inBin = 0x03ff_ffff;

/** A byte of a hash that is never 0, which is kept for texts without a letter. */
const byteOf = (hash: number): number => 1 + (mixed(hash) % 255);

/** What is kept of a short text: bytes of a hash of all of it, and nothing behind them. */
const wholeLength = 8;

const signWhole = (hash: number, other: number, signature: Uint8Array): void => {
	for (let at = 0; at < wholeLength; at++) {
		signature[at] = byteOf((at & 1) === 0 ? hash + at : other + at);
	}
};

/** Whether it is the signature of a text that is compared as a whole, which ends behind its hash. */
export const isOfWhole = (signatures: Uint8Array, start: number): boolean =>
	signatures[start + signatureLength - 1] === 0;

/**
 * An empty bin takes the byte of another that is not, in an order of its own for each bin, so that
 * two texts fill theirs alike and the share of equal bytes means the same for few runs as for many.
 */
const fill = (least: Uint32Array, signature: Uint8Array): void => {
	for (let bin = 0; bin < signatureLength; bin++) {
		let from = bin;
		for (let attempt = 1; least[from] === empty; attempt++) {
			from = binOf(mixed(bin * 0x1_0001 + attempt));
		}

		signature[bin] = byteOf(least[from]!);
	}
};

const least = new Uint32Array(signatureLength);

/**
 * Signs `[start, end)` of a folded text into 64 bytes; one without a letter is left all 0. White
 * space and signs do not count, so that neither line breaks nor punctuation make a difference.
 */
const sign = (units: Uint16Array, start: number, end: number, signature: Uint8Array): void => {
	least.fill(empty);
	let [first, second, third, fourth, fifth] = [0, 0, 0, 0, 0];
	let hash = 0;
	let whole = 0x811c_9dc5;
	let other = 1;
	let letters = 0;
	for (let offset = start; offset < end && letters < mostLetters; offset++) {
		const unit = units[offset]!;
		if (!isLetter(unit)) continue;
		letters++;
		hash = (Math.imul(hash - Math.imul(first, leaving), multiplier) + unit) | 0;
		[first, second, third, fourth, fifth] = [second, third, fourth, fifth, unit];
		if (letters < shortestCompared) {
			whole = Math.imul(whole ^ unit, multiplier);
			other = Math.imul(other + unit, 0x9e37_79b1) ^ (other >>> 15);
		}

		if (letters < runLength) continue;
		const run = mixed(hash);
		const bin = binOf(run);
		const value = run & inBin;
		if (value < least[bin]!) least[bin] = value;
	}

	if (letters >= shortestCompared) fill(least, signature);
	else if (letters > 0) signWhole(whole, other, signature);
};

/**
 * Signs every text of a folded column, one behind the other; for a text that is empty, the one in its
 * place in another column.
 */
export const signAll = (texts: Units, otherwise = texts): Uint8Array => {
	const count = texts.starts.length - 1;
	const signatures = new Uint8Array(count * signatureLength);
	for (let index = 0; index < count; index++) {
		const from = index * signatureLength;
		const signature = signatures.subarray(from, from + signatureLength);
		const isEmpty = texts.starts[index + 1]! - texts.starts[index]! === 1;
		const {units, starts} = isEmpty ? otherwise : texts;
		sign(units, starts[index]!, starts[index + 1]! - 1, signature);
	}

	return signatures;
};

/** Signs texts that are not folded yet. */
export const signTexts = (texts: Iterable<string>): Uint8Array => {
	const builder = createColumnBuilder(foldTable());
	for (const text of texts) builder.add(text);
	return signAll(builder.take());
};
