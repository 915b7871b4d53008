/** For esbuild's `supported`: else it writes /\p{…}/u as new RegExp(…), made anew at each use. */
export const patternsAsWritten = {
	'regexp-unicode-property-escapes': true,
	'regexp-set-notation': true,
};
