import {isHan} from '../../text/han.ts';
import {isAmongHan, isMentioned} from '../code-signs.ts';
import {matchFindings} from '../match-findings.ts';
import type {CleaningRule, Finding} from '../rule.ts';

/**
 * Line breaks that were escaped and lost their backslashes. Matches the middle of `第一段x0dx0a第二段`;
 * must not match `0x0d0a`.
 */
const hexadecimalBreak = /(?:_x000[dD]_\n?|\\?x0[dD]\\?x0[aA])+/g;

/** Line breaks as in a string of code. Matches in `散会。\n第二天`; must not match `C:\new`. */
const backslashBreak = /(?<=[。！？”」])(?:(?:\\r)?\\n)+(?=[\s\u3000-\u9fff“‘（《【\d]|$)/g;

/** Characters by number. Matches `\u9752\u79be`; must not match `[\u4e00-\u9fa5]`. */
const numbered = /(?:\\u[\da-fA-F]{4}){2,}/g;

/** A quotation mark made safe for a string. Matches in `他说\"好\"`; must not match `"a\"b"`. */
const safeQuote = /(?<!\\)\\+(?=["'])/g;

const isHanAt = (text: string, index: number): boolean => isHan(text.charCodeAt(index));

const decode = (escapes: string): string =>
	escapes.replace(/\\u([\da-fA-F]{4})/g, (_, digits: string) =>
		String.fromCharCode(Number.parseInt(digits, 16)),
	);

const findBackslashes = (text: string): readonly Finding[] => [
	...matchFindings(text, backslashBreak, () => '\n'),
	...matchFindings(text, numbered, ({0: found, index}) => {
		if (isMentioned(text, index, index + found.length)) return undefined;
		// Anything but Chinese may be code that speaks of itself.
		const decoded = decode(found);
		return /^[\u3000-\u9fff\uff00-\uffef]+$/.test(decoded) ? decoded : undefined;
	}),
	...matchFindings(text, safeQuote, ({0: found, index}) =>
		isHanAt(text, index - 1) || isHanAt(text, index + found.length + 1) ? '' : undefined,
	),
];

export const escapes: CleaningRule = {
	id: 'escapes',
	stage: 'characters',
	summary: 'Turns left-over escapes of program code into the characters they stand for',
	signs: [hexadecimalBreak, /\\/],
	find: ({text}) => [
		...matchFindings(text, hexadecimalBreak, ({0: found, index}) =>
			isAmongHan(text, index, index + found.length) ? '\n' : undefined,
		),
		...(text.includes('\\') ? findBackslashes(text) : []),
	],
};
