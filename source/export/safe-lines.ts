import {terminalSafe} from '../text/terminal-safe.ts';

/** Text for people and their terminals: its lines stay, what a terminal would obey becomes visible. */
export const safeLines = (text: string): string =>
	text.includes('\n') ? text.split('\n').map(terminalSafe).join('\n') : terminalSafe(text);
