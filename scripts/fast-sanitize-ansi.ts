import inkSanitizeAnsi from '../node_modules/ink/build/sanitize-ansi.js';
import {plainWidth} from './fast-string-width.ts';

/**
 * Stands in for Ink's sanitize-ansi in the bundle (see build.mjs), which cuts every row into tokens twice a
 * frame, to find that there is nothing to take out of it: a row of plain characters and colours, as nearly
 * all are, is what it should be already. All others are left to Ink. A test holds the two together.
 */
export default function sanitizeAnsi(text: string): string {
	return plainWidth(text) === -1 ? inkSanitizeAnsi(text) : text;
}
