/** Unicode code points of a text: what a reader would call its characters. */
export const countCharacters = (text: string): number => {
	let count = text.length;
	for (let index = 0; index < text.length; index++) {
		// A low surrogate belongs to the character of the high one before it.
		if ((text.charCodeAt(index) & 0xfc00) === 0xdc00) count--;
	}

	return count;
};
