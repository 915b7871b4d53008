import {isHan} from '../../text/han.ts';
import {matchesOf} from '../../text/matches-of.ts';
import type {CleaningRule} from '../rule.ts';

/** One space or two inside a line; more are meant. */
const space = /(?<![ \u00a0\u3000])[ \u00a0\u3000]{1,2}(?![ \u00a0\u3000])/g;

const closing = '，。；：、！？”’」』）》】';
const opening = '“‘「『（《【';
const asciiStop = ',;!?:';

/** UTF-16 code units; what is shorter may be a verse, a headline or a caption, set with care. */
const leastLength = 40;

/** Matches a line of running text; must not match `市里召开会议 林小满出席` or a line of verse. */
const isProse = (line: string): boolean => /[。！？]/.test(line) && /[，,、]/.test(line);

/** Wherever a space is stray. */
const besidePunctuation =
	/[，。；：、！？”’」』）》】“‘「『（《【,;!?:][ \u00a0\u3000]|[ \u00a0\u3000][，。；：、！？”’」』）》】“‘「『（《【,;!?:]/;

const isHanAt = (text: string, index: number): boolean => isHan(text.charCodeAt(index));

/**
 * Spaces next to punctuation in Chinese running text, where none is ever set: `强调, 要`, `要求 ,加大`.
 * A space between two Han characters stays, as names and clauses are divided by it.
 */
export const straySpaces: CleaningRule = {
	id: 'stray-spaces',
	stage: 'layout',
	summary: 'Removes spaces next to punctuation in Chinese running text',
	signs: [besidePunctuation],
	*find({lines}) {
		for (const line of lines) {
			const {text} = line;
			if (text.length < leastLength || !/[ \u00a0\u3000]/.test(text) || !isProse(text)) continue;
			for (const {0: found, index} of matchesOf(text, space)) {
				const end = index + found.length;
				const before = text[index - 1] ?? '';
				const after = text[end] ?? '';
				if (before === '' || after === '') continue;
				const hanBefore = isHanAt(text, index - 1);
				const hanAfter = isHanAt(text, end);
				const stray =
					(closing.includes(before) &&
						(hanAfter || opening.includes(after) || /[\dA-Za-z]/.test(after))) ||
					(opening.includes(before) && hanAfter) ||
					((hanBefore || '”’」』）》'.includes(before)) && (closing + opening).includes(after)) ||
					(asciiStop.includes(before) && hanAfter && isHanAt(text, index - 2)) ||
					(asciiStop.includes(after) && hanBefore && isHanAt(text, end + 1));
				if (stray) yield {start: line.start + index, end: line.start + end};
			}
		}
	},
};
