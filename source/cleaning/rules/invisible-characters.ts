import {matchFindings} from '../match-findings.ts';
import type {CleaningRule} from '../rule.ts';

/**
 * Characters without a shape: controls, soft hyphens, zero-width spaces and joiners, directional
 * marks, tags. Matches the one inside `河畔\u200b日报`; must not match the tab in `姓名\t年龄` nor the
 * variation selector of `❤️`.
 */
const invisible =
	// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant by itself.
	/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc]+/g;

/** Scripts that are written from right to left, or join letters at the writer's wish. */
const needsMarks =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Mongolian}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Hangul}]/u;

/** Joins pictures into one: 👨‍👩‍👧. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: the selector is meant by itself.
const isPicture = /^[\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}]/u;

const joinsPictures = (text: string, start: number, end: number): boolean => {
	const half = text.charCodeAt(start - 1) >= 0xdc00 && text.charCodeAt(start - 1) <= 0xdfff;
	return (
		isPicture.test(text.slice(start - (half ? 2 : 1), start)) &&
		isPicture.test(text.slice(end, end + 2))
	);
};

export const invisibleCharacters: CleaningRule = {
	id: 'invisible-characters',
	stage: 'characters',
	summary: 'Removes characters that nobody can see: zero-width, directional, control',
	find: ({text}) =>
		matchFindings(text, invisible, ({0: found, index}) => {
			const end = index + found.length;
			if (found === '\u200d' && joinsPictures(text, index, end)) return undefined;
			// Far enough to see the script of the word they stand in.
			const near = () => text.slice(Math.max(0, index - 40), end + 40);
			if (
				/^[\u061c\u17b4\u17b5\u180e\u200c-\u200f\u202a-\u202e\u2066-\u2069\u115f\u1160\u3164\uffa0]+$/.test(
					found,
				)
			) {
				return needsMarks.test(near()) ? undefined : '';
			}

			return '';
		}),
};
