import {dropUnseen, terminalSafe} from '../text/terminal-safe.ts';

/**
 * Characters that this program, Ink and terminals each measure their own way. A row that Ink takes
 * for longer or shorter than it is loses its end, or is mended in the wrong column.
 * Matches the tone in 👍🏽, the filler U+3164 of nicknames and the frame of 1⃣; must not match 👍 or 한.
 */
const unsteady = /\p{Emoji_Modifier}|[\u20e3\u115f\u3164\uffa0]/gu;

/** Blanks as wide as `text/display-width` counts what they stand for. */
const blanks: Readonly<Record<string, string>> = {'\u20e3': '', '\uffa0': ' '};

/**
 * Text as it may go to the terminal, with the same display width. The explorer has made it safe
 * already; the last gate does not rely on that.
 */
export const steadyText = (text: string): string =>
	dropUnseen(terminalSafe(text)).replace(unsteady, character => blanks[character] ?? '  ');
