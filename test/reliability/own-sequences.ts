/**
 * What this program may write to a terminal, and nothing else: a list of whole sequences, so that a
 * sequence which came out of a file is told from its own.
 */

/** Modes that are set and taken back: cursor, mouse, its reports, alternate screen, paste, whole frames. */
const modes = '25|1000|1006|1049|2004|2026';

/** Colours and attributes as `ui/theme` has them, and their ends. */
const attributes = '0|1|2|4|7|9|22|24|27|29|30|31|32|35|36|39|43|49';

const own = new RegExp(
	[
		`\\u001b\\[\\?(?:${modes})[hl]`,
		`\\u001b\\[(?:${attributes})?m`,
		// The cursor: to a place, by columns or rows, and the question where it is.
		'\\u001b\\[(?:\\d{1,3};\\d{1,3})?H',
		'\\u001b\\[\\d{0,3}[ABCDEFG]',
		'\\u001b\\[6n',
		'\\u001b[78]',
		// The question for the colour of the background.
		'\\u001b\\]11;\\?\\u0007',
		// To the end of the line, and the whole screen.
		'\\u001b\\[[012]?[KJ]',
		'\\u001b\\]52;c;[A-Za-z0-9+/=]*\\u0007',
	].join('|'),
	'g',
);

/** What a terminal obeys, what reorders text around it, and what has no place in UTF-8. */
const unsafe =
	/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** The first thing in `written` that is not the program's own, with what is around it. */
export const foreignIn = (written: string): string | undefined => {
	const left = written.replace(own, '');
	const at = left.search(unsafe);
	return at === -1 ? undefined : JSON.stringify(left.slice(Math.max(0, at - 20), at + 40));
};

/** What was sent to the clipboard, copy by copy. */
export const clipboardIn = (written: string): readonly string[] =>
	[...written.matchAll(/\u001b\]52;c;([A-Za-z0-9+/=]*)\u0007/g)].map(([, payload]) =>
		Buffer.from(payload!, 'base64').toString('utf8'),
	);

/** The first thing in a text for people that a terminal would obey; line ends and tabs are none. */
export const unsafeIn = (text: string): string | undefined => {
	const at = text.replace(/\r\n|\t/g, '  ').search(unsafe);
	return at === -1 ? undefined : JSON.stringify(text.slice(Math.max(0, at - 20), at + 40));
};
