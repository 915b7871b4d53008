import {ReadingError} from './reading-error.ts';

const damaged = (): ReadingError => new ReadingError('its compressed data is damaged');

/** Three bytes become at most 64. */
const mostGrowth = 22;

/**
 * Inflates a block of Snappy. Every length and place is checked: a decoder that trusts them goes on for
 * ever over some damage.
 */
export const unpackSnappy = (input: Uint8Array, outputLength: number): Uint8Array => {
	if (outputLength > input.length * mostGrowth) throw damaged();
	const output = new Uint8Array(outputLength);
	let at = 0;
	let filled = 0;
	// The length of it all stands in front, seven bits a byte; the page has told it before.
	while (at < input.length && input[at]! >= 0x80) at++;
	at++;
	/** So many bytes as a number, the lowest first. */
	const take = (bytes: number): number => {
		if (at + bytes > input.length) throw damaged();
		let value = 0;
		for (let index = bytes - 1; index >= 0; index--) value = value * 256 + input[at + index]!;
		at += bytes;
		return value;
	};

	while (at < input.length) {
		const tag = input[at++]!;
		const kind = tag & 3;
		if (kind === 0) {
			const short = tag >>> 2;
			const length = (short < 60 ? short : take(short - 59)) + 1;
			if (at + length > input.length || filled + length > outputLength) throw damaged();
			output.set(input.subarray(at, at + length), filled);
			at += length;
			filled += length;
			continue;
		}

		const length = kind === 1 ? ((tag >>> 2) & 7) + 4 : (tag >>> 2) + 1;
		const distance = kind === 1 ? (tag >>> 5) * 256 + take(1) : take(kind === 2 ? 2 : 4);
		if (distance === 0 || distance > filled || filled + length > outputLength) throw damaged();
		// What is copied may overlap what it makes: then it repeats.
		for (let index = 0; index < length; index++) {
			output[filled + index] = output[filled - distance + index]!;
		}

		filled += length;
	}

	if (filled !== outputLength) throw damaged();
	return output;
};
