/**
 * GBK, the encoding in which Chinese pages were long kept: two bytes for a character, the first
 * 0x81 to 0xfe, the second 0x40 to 0xfe without 0x7f. The platform only decodes it, so the way back is
 * made by decoding every pair once, at the first call.
 */
type Tables = {
	/** Pair of bytes, `first << 8 | second`, for every code unit; 0 where there is none. */
	readonly pairs: Uint16Array;
	/** Code unit for every pair; 0 where there is none. */
	readonly units: Uint16Array;
};

let tables: Tables | undefined;

const createTables = (): Tables => {
	const bytes = new Uint8Array(126 * 191 * 3);
	let length = 0;
	for (let first = 0x81; first <= 0xfe; first++) {
		for (let second = 0x40; second <= 0xfe; second++) {
			bytes[length++] = first;
			bytes[length++] = second;
			// The line break keeps a pair that stands for nothing from eating into the next.
			bytes[length++] = 0x0a;
		}
	}

	const pairs = new Uint16Array(65_536);
	const units = new Uint16Array(65_536);
	const decoded = new TextDecoder('gb18030').decode(bytes).split('\n');
	for (let index = 0; index < 126 * 191; index++) {
		const character = decoded[index]!;
		const unit = character.charCodeAt(0);
		// Left out: nothing, which is U+FFFD and what followed. Private use is kept, as bytes are bytes.
		if (character.length !== 1 || unit === 0xfffd) continue;
		const pair = ((0x81 + Math.floor(index / 191)) << 8) | (0x40 + (index % 191));
		units[pair] = unit;
		// The ideographic space has a second pair, which nobody writes.
		pairs[unit] ||= pair;
	}

	return {pairs, units};
};

/** The two bytes of a character, `first << 8 | second`, or 0 where GBK has none for it. */
export const gbkPair = (character: string): number => {
	tables ??= createTables();
	return tables.pairs[character.charCodeAt(0)]!;
};

/** The character that two bytes stand for, or undefined. */
export const gbkCharacter = (first: number, second: number): string | undefined => {
	tables ??= createTables();
	const unit = tables.units[(first << 8) | second]!;
	return unit === 0 ? undefined : String.fromCharCode(unit);
};
