/** Whether a code point is a Han character (Unicode ranges; 〇 counts, radicals do not). */
export const isHan = (codePoint: number): boolean =>
	(codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
	(codePoint >= 0x3400 && codePoint <= 0x4dbf) ||
	(codePoint >= 0xf900 && codePoint <= 0xfaff) ||
	(codePoint >= 0x20000 && codePoint <= 0x323af) ||
	codePoint === 0x3007;
