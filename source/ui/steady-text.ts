import {ambiguousWidth, displayWidth} from '../text/display-width.ts';
import {dropUnseen, terminalSafe} from '../text/terminal-safe.ts';

/**
 * Characters that this program, Ink and terminals each measure their own way. A row that Ink takes
 * for longer or shorter than it is loses its end, or is mended in the wrong column.
 * Matches the tone in 👍🏽, the filler U+3164 of nicknames and the frame of 1⃣; must not match 👍 or 한.
 */
const unsteady = /\p{Emoji_Modifier}|[\u20e3\u115f\u3164\uffa0]/gu;

/**
 * Characters that are wide since a Unicode younger than many terminals: 🥲, ☰, the latest Bopomofo. A
 * terminal takes them for one column or for two; 〓, the printers' sign for a missing type, is two.
 */
const youngWide = new RegExp(
	'[\\u2630-\\u2637\\u268a-\\u268f\\u2ffc-\\u2fff\\u31bb-\\u31bf\\u31e4\\u31e5\\u31ef' +
		'\\u{16ff0}-\\u{16ff6}\\u{187f8}-\\u{187ff}\\u{18af3}-\\u{18df2}\\u{18e00}-\\u{191d2}' +
		'\\u{1aff0}-\\u{1affe}\\u{1b11f}-\\u{1b128}\\u{1b132}\\u{1b155}\\u{1b168}\\u{1d300}-\\u{1d376}' +
		'\\u{1f1ae}\\u{1f6d6}-\\u{1f6d9}\\u{1f6dc}-\\u{1f6df}\\u{1f6fb}\\u{1f6fc}\\u{1f7da}\\u{1f7f0}' +
		'\\u{1f90c}\\u{1f972}\\u{1f977}-\\u{1f979}\\u{1f9a3}\\u{1f9a4}\\u{1f9ab}-\\u{1f9ad}\\u{1f9cb}\\u{1f9cc}' +
		'\\u{1fa74}-\\u{1fa77}\\u{1fa7b}\\u{1fa7c}\\u{1fa83}-\\u{1fa8f}\\u{1fa96}-\\u{1fafa}]',
	'gu',
);

/**
 * Marks that some terminals give a column of their own: the youngest, and those that Arabic and Syriac
 * set before a number. None is of a script read here.
 */
const strayMarks = new RegExp(
	'[\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2]|[\\u0897-\\u089f]|[\\u08ca-\\u08d2]|' +
		'\\u0b55|\\u0c3c|\\u0d81|\\u0ece|[\\u1abf-\\u1aeb]|\\u1dfa|\\ua82c',
	'gu',
);

const astral = /[\u{10000}-\u{1ffff}]/gu;

/** Narrow by the standard, wide or unseen for some terminals. */
const disputed = /[\u3248-\u324f\u{1f93b}\u{1f946}]|\u1734|\u{1171e}/gu;

/** No character at all, yet: tmux gives it no column. */
const unassigned = /\p{Cn}/gu;

/** Nothing of all this, and nothing that is unsafe or unseen, is in here, which is nearly every text. */
const settled = new RegExp(
	'^[\\u0020-\\u007e\\u00a0-\\u00ac\\u00ae-\\u034e\\u0350-\\u036f\\u0400-\\u052f' +
		'\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20bf\\u2100-\\u218b\\u2190-\\u23ff\\u2460-\\u262f' +
		'\\u2638-\\u2689\\u2690-\\u27bf\\u3000-\\u3029\\u3030-\\u303f\\u3041-\\u3096\\u3099-\\u30ff' +
		'\\u3105-\\u312f\\u3200-\\u321e\\u3220-\\u3247\\u3250-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3' +
		'\\ue000-\\ufa6d\\ufe30-\\ufe4f\\uff01-\\uff9f\\uffa1-\\uffbe\\uffe0-\\uffe6\\ufffd]*$',
);

/** Characters whose width terminals disagree about, each by something as wide as it is counted. */
const undisputed = (text: string): string =>
	text
		.replace(disputed, '?')
		.replace(youngWide, '〓')
		.replace(strayMarks, '')
		.replace(unassigned, character => ['', '?', '〓'][displayWidth(character)]!)
		// Marks of ancient scripts and of music.
		.replace(astral, character => (displayWidth(character) === 0 ? '' : character));

/** Blanks as wide as `text/display-width` counts what they stand for. */
const blanks: Readonly<Record<string, string>> = {'\u20e3': '', '\uffa0': ' '};

/** U+2500 to U+259F by what they look like most: lines, heavy lines, blocks. */
const drawnAsAscii = (character: string): string => {
	if ('─┄┈╌╴╶'.includes(character)) return '-';
	if ('━┅┉╍═╸╺'.includes(character)) return '=';
	if ('│┃┆┇┊┋╎╏║╵╷╹╻▏▕'.includes(character)) return '|';
	return character >= '\u2580' ? '#' : '+';
};

/** Where lines and blocks would be two columns wide, ASCII stands for them. */
const asNarrow = (text: string): string =>
	ambiguousWidth() === 1 ? text : text.replace(/[\u2500-\u259f]/g, drawnAsAscii);

/**
 * Text as it may go to the terminal, with the same display width. The explorer has made it safe
 * already; the last gate does not rely on that.
 */
export const steadyText = (text: string): string =>
	asNarrow(
		settled.test(text)
			? text
			: undisputed(
					dropUnseen(terminalSafe(text)).replace(unsteady, character => blanks[character] ?? '  '),
				),
	);
