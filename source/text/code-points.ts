/**
 * Counts in Unicode code points, the unit in which Python, R and Rust's `chars` slice, for a run of
 * ascending UTF-16 offsets into `text`. A lone surrogate counts as one code point. O(text).
 */
export const codePointOffsets = (text: string, offsets: readonly number[]): readonly number[] => {
	let position = 0;
	let count = 0;
	return offsets.map(offset => {
		if (offset < position || offset > text.length) {
			throw new RangeError(`Offset ${offset} after ${position} of ${text.length}`);
		}

		while (position < offset) {
			position += text.codePointAt(position)! > 0xffff ? 2 : 1;
			count++;
		}

		return count;
	});
};
