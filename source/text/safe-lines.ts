import {terminalSafe} from './terminal-safe.ts';

/**
 * Text whose line feeds stay; whatever else a terminal would obey becomes visible, as in terminalSafe.
 * The same length in UTF-16 code units.
 */
export const safeLines = (text: string): string =>
	text.includes('\n') ? text.split('\n').map(terminalSafe).join('\n') : terminalSafe(text);
