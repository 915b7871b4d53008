import {matchFindings} from '../match-findings.ts';
import type {CleaningRule} from '../rule.ts';

/** Whole sequences. Matches the colour in `ESC[31m错误`; must not match the bracket of `[31m²]`. */
const whole =
	/\u001b(?:\[[0-9;?]*[A-Za-z]|\][^\u0007\u001b\n]{0,200}(?:\u0007|\u001b\\)|[()][AB0])/g;

/**
 * Colours that lost the invisible character in front. Matches both in `[31m错误[0m`; must not match
 * `[3m]`, `数组[0]` and `[12m长的桥]`.
 */
const bare = /\[(?:\d{1,3}(?:;\d{1,3}){0,5})?m(?![\w\]²³])/g;

/** A colour is taken back sooner or later; where nothing does that, brackets are brackets. */
const reset = /\[(?:0(?:;0)?)?m(?![\w\]²³])/;
const fewest = 2;

export const terminalCodes: CleaningRule = {
	id: 'terminal-codes',
	stage: 'characters',
	summary: 'Removes codes for colours that were copied from a terminal',
	signs: [whole, bare],
	find({text}) {
		const found = text.includes('\u001b') ? matchFindings(text, whole, () => '') : [];
		if (!reset.test(text)) return found;
		const left = matchFindings(text, bare, ({index}) =>
			text[index - 1] === '\u001b' ? undefined : '',
		);
		return left.length < fewest ? found : [...found, ...left].sort((a, b) => a.start - b.start);
	},
};
