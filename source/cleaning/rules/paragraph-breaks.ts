import {matchesOf} from '../../text/matches-of.ts';
import type {CleaningRule, Finding} from '../rule.ts';

/**
 * White space behind the end of a sentence, before more text. Matches the space in `散会。 何守田说`;
 * must not match that in `散会。 |` nor the one in `林小满 何守田`.
 */
const gap =
	/(?<=[。！？!?…][”’」』）)]{0,2})([ \u00a0]+|[ \u00a0]*\u3000[ \u00a0\u3000]*)(?=[\u3400-\u9fff“‘「『《（(【\d①-⑳●◆■★▲])/g;

/** Matches the end of `“好。”他说。` twice; must not match the comma of `散会，`. */
const sentenceEnd = /[。！？!?][”’」』）)]{0,2}/g;

/** UTF-16 code units; shorter lines are paragraphs already. */
const longLine = 200;

const isDouble = (space: string): boolean => space.length >= 2;

/**
 * Articles that lost their line breaks keep them as spaces. Two spaces (or two ideographic ones, the
 * indentation of the next paragraph) are always a break; single ones are where they recur in a long
 * line and most of its sentences follow one another without.
 */
export const paragraphBreaks: CleaningRule = {
	id: 'paragraph-breaks',
	stage: 'layout',
	summary: 'Restores paragraphs where a space was left of a line break',
	signs: [/[。！？!?…”’」』）)][ \u00a0\u3000]/],
	*find({lines}) {
		for (const line of lines) {
			if (line.text.length < longLine || !/[ \u00a0\u3000]/.test(line.text)) continue;
			const gaps = matchesOf(line.text, gap);
			if (gaps.length === 0) continue;
			const double = gaps.filter(([space]) => isDouble(space));
			const sentences = line.text.match(sentenceEnd)?.length ?? 0;
			const recur = gaps.length >= 2 && gaps.length <= 0.7 * sentences;
			const breaks = double.length > 0 ? double : recur ? gaps : [];
			yield* breaks.map(({0: space, index}): Finding => {
				const start = line.start + index;
				return {start, end: start + space.length, replacement: '\n'};
			});
		}
	},
};
