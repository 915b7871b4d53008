import {matchesOf} from '../../text/matches-of.ts';
import type {CleaningRule, Finding} from '../rule.ts';

/**
 * Line breaks of other systems and of typesetting. Matches the end of `第一行\r\n`; must not match the
 * end of `第一行\n`.
 */
const foreignBreak = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

export const lineBreaks: CleaningRule = {
	id: 'line-breaks',
	stage: 'characters',
	summary: 'Gives all line breaks one form',
	signs: [foreignBreak],
	find: ({text}) =>
		Array.from(matchesOf(text, foreignBreak), ({0: found, index}): Finding => {
			// Of \r\n only the \r goes, so that the line break itself stays the raw one.
			const replacement = found === '\r\n' ? '' : '\n';
			return {start: index, end: index + 1, replacement};
		}),
};
