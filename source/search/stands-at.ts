/**
 * Whether a needle stands at an offset of a text; of a negative one, never. Most offsets are told by the
 * first code unit, sooner than `startsWith` is called.
 */
export const standsAt = (text: string, needle: string, offset: number): boolean => {
	for (let at = 0; at < needle.length; at++) {
		if (text.charCodeAt(offset + at) !== needle.charCodeAt(at)) return false;
	}

	return true;
};
