import {lineRule} from '../article/line-rule.ts';
import type {CleaningRule} from '../rule.ts';
import {blankRuns} from './blank-runs.ts';
import {censorDots} from './censor-dots.ts';
import {doubledPunctuation} from './doubled-punctuation.ts';
import {entities} from './entities.ts';
import {escapes} from './escapes.ts';
import {fullWidthDigits} from './full-width-digits.ts';
import {gluedTail} from './glued-tail.ts';
import {hardWraps} from './hard-wraps.ts';
import {htmlMarkup} from './html-markup.ts';
import {htmlTags} from './html-tags.ts';
import {injectedPinyin} from './injected-pinyin.ts';
import {invisibleCharacters} from './invisible-characters.ts';
import {kangxiRadicals} from './kangxi-radicals.ts';
import {keywordLines} from './keyword-lines.ts';
import {lineBreaks} from './line-breaks.ts';
import {lineKinds} from './line-kinds.ts';
import {lookAlikes} from './look-alikes.ts';
import {lostDigits} from './lost-digits.ts';
import {mojibake} from './mojibake.ts';
import {paragraphBreaks} from './paragraph-breaks.ts';
import {phaseSlips} from './phase-slips.ts';
import {repeatedParagraph} from './repeated-paragraph.ts';
import {repeatedTitle} from './repeated-title.ts';
import {strayBar} from './stray-bar.ts';
import {straySpaces} from './stray-spaces.ts';
import {terminalCodes} from './terminal-codes.ts';

const markup: readonly CleaningRule[] = [htmlMarkup];

const characters: readonly CleaningRule[] = [
	phaseSlips,
	injectedPinyin,
	lineBreaks,
	entities,
	escapes,
	htmlTags,
	// Before the rule that would take the invisible half of a code alone.
	terminalCodes,
	invisibleCharacters,
	kangxiRadicals,
	fullWidthDigits,
	censorDots,
	doubledPunctuation,
	repeatedTitle,
	lookAlikes,
	lostDigits,
	mojibake,
];

const lines: readonly CleaningRule[] = [
	keywordLines,
	gluedTail,
	strayBar,
	...lineKinds.map(lineRule),
	repeatedParagraph,
];

// Breaks are found before stray spaces, which would take the single space of a break away, and wraps
// before blank runs, which would take the indentation that tells them from paragraphs.
const layout: readonly CleaningRule[] = [paragraphBreaks, hardWraps, straySpaces, blankRuns];

/**
 * THE list of rules. Within a stage all rules see the same text, and where two claim the same place
 * the earlier one in this list has it: so the order says which reason a reader is given.
 */
export const rules: readonly CleaningRule[] = [...markup, ...characters, ...lines, ...layout];
