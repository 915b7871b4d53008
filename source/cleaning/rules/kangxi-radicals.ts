import {isHan} from '../../text/han.ts';
import {matchFindings} from '../match-findings.ts';
import type {CleaningRule} from '../rule.ts';

/** Radicals of the supplement that Unicode does not map, and the characters that look the same. */
const supplement: Readonly<Record<string, string>> = Object.fromEntries(
	'⺠民 ⺟母 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
		.split(' ')
		.map(([radical, character]) => [radical, character]),
);

/**
 * Radicals used as characters, as some fonts in PDF files make them. Matches those in `⼯作⼈员`; must
 * not match a list of radicals, `⼀ ⼁ ⼂`.
 */
const radical = /[\u2e80-\u2ef3\u2f00-\u2fd5]+/g;

const isNextToHan = (text: string, start: number, end: number): boolean =>
	isHan(text.charCodeAt(end)) || (start > 0 && isHan(text.charCodeAt(start - 1)));

export const kangxiRadicals: CleaningRule = {
	id: 'kangxi-radicals',
	stage: 'characters',
	summary: 'Replaces radicals of dictionaries by the characters that look the same',
	signs: [radical],
	find: ({text}) =>
		matchFindings(text, radical, ({0: found, index}) => {
			// 9⽉8⽇ has digits for neighbours.
			const isDate = /^[⽉⽇]$/.test(found) && /\d/.test(text[index - 1] ?? '');
			if (!isDate && !isNextToHan(text, index, index + found.length)) return undefined;
			// Four in a row are a table of radicals; between quotation marks one is spoken of.
			if (found.length > 3 || /[“"「『‘《]/.test(text[index - 1] ?? '')) return undefined;
			return Array.from(found, unit => supplement[unit] ?? unit.normalize('NFKC')).join('');
		}),
};
