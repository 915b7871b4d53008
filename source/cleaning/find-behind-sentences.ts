import {matchesOf} from '../text/matches-of.ts';
import type {Finding} from './rule.ts';

/** No more white space than this stands between a sentence and what is glued to it. */
const widestGap = 12;

/**
 * What a pattern finds at ends of lines right behind a sentence, with the white space between. The
 * pattern (global) is rare and looked for first; `sentenceEnd` is then asked of what stands before.
 */
export function* findBehindSentences(
	text: string,
	pattern: RegExp,
	sentenceEnd: RegExp,
): Generator<Finding> {
	for (const {0: found, index} of matchesOf(text, pattern)) {
		const before = text.slice(Math.max(0, index - widestGap), index);
		const sentence = sentenceEnd.exec(before);
		if (!sentence) continue;
		yield {start: index - (before.length - sentence.index) + 1, end: index + found.length};
	}
}
