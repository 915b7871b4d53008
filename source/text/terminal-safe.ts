/**
 * Text from a page never reaches the terminal unfiltered. What a terminal would obey, or what would
 * reorder the text around it, becomes a visible sign of the same length in code units, so offsets
 * stay true: C0 controls their Unicode control picture (ESC → ␛), a tab one space, everything else
 * (DEL, C1, bidirectional controls, line separators, lone surrogates) � .
 */
const unsafe =
	/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const signOf = (character: string): string => {
	const unit = character.charCodeAt(0);
	if (unit === 0x09) return ' ';
	if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
	return unit === 0x7f ? '␡' : '\ufffd';
};

/** The same text with every unsafe code unit made visible; the same length in UTF-16 code units. */
export const terminalSafe = (text: string): string => text.replace(unsafe, signOf);

/** What is between lines, and between cells: a paste may have them. */
const breaks = /(\r\n|[\n\t])/;

/** The same for a text of several lines, to be pasted who knows where: line ends and tabs stay. */
export const pasteSafe = (text: string): string =>
	text
		.split(breaks)
		.map((part, index) => (index % 2 === 1 ? part : terminalSafe(part)))
		.join('');

/** Soft hyphen, zero-width space and joiners, byte order mark, variation selectors, tags. */
const unseen = new RegExp(
	[
		'[\\u00ad\\u180e\\u200b-\\u200d\\u2060-\\u2065\\u206a-\\u206f\\ufeff]',
		'[\\u180b-\\u180d\\u180f\\ufe00-\\ufe0f]',
		'\\u034f',
		'\\udb40[\\udc00-\\udfff]',
	].join('|'),
	'g',
);

/** UTF-16 code units; a shorter piece of a row is soon written, whatever it is made of. */
const harmless = 1 << 10;

/**
 * More marks on one character than anybody can tell apart; text that is "stream-safe" to Unicode has no
 * more than thirty. Matches what follows 國 where a hundred of `\u0301` do; must not match `Việt` or `が`.
 */
const flood = /([\p{Mn}\p{Me}]{30})[\p{Mn}\p{Me}]+/gu;

/**
 * The text without the characters that no terminal shows but every terminal counts differently, and
 * without floods of marks, which fill a cell with megabytes. The last step before painting: it changes
 * lengths, but no width (they count 0 in display-width).
 */
export const dropUnseen = (text: string): string => {
	const seen = text.replace(unseen, '');
	return seen.length > harmless ? seen.replace(flood, '$1') : seen;
};
