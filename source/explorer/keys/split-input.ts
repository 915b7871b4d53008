import {graphemesOf} from './graphemes.ts';

/**
 * The keys in text that arrived as one event: a held `j` comes as `jjj`, a slow line delivers
 * `/疫情` in one piece. One grapheme is one key; CR LF is one Enter.
 */
export const splitInput = (text: string): readonly string[] =>
	text.length < 2 ? (text === '' ? [] : [text]) : graphemesOf(text);

/** What of a piece of input belongs in a field: everything but control characters. */
export const typable = (text: string): string =>
	text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '');
