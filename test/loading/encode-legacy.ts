const codesByEncoding = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Inverts a decoder over all two-byte codes: enough to write test data in a legacy encoding. */
const codesOf = (encoding: string): ReadonlyMap<string, readonly number[]> => {
	const decoder = new TextDecoder(encoding);
	const codes = new Map<string, readonly number[]>();
	for (let lead = 0x81; lead < 0xff; lead++) {
		for (let trail = 0x40; trail < 0xff; trail++) {
			const character = decoder.decode(Uint8Array.of(lead, trail));
			if (character.length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
		}
	}

	return codes;
};

/** A text in GB18030 or Big5, of ASCII and characters that take two bytes there. */
export const encodeLegacy = (text: string, encoding: string): Uint8Array => {
	let codes = codesByEncoding.get(encoding);
	if (!codes) {
		codes = codesOf(encoding);
		codesByEncoding.set(encoding, codes);
	}

	return Uint8Array.from(
		[...text].flatMap(character => codes.get(character) ?? [character.charCodeAt(0)]),
	);
};
