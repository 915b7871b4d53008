import {annotationStarts} from '../pinyin/annotations.ts';
import {findPhaseSlips} from '../pinyin/phase-slips.ts';
import type {CleaningRule} from '../rule.ts';

/** How many candidates a reader is shown. */
const shown = 6;

/**
 * A machine that puts readings behind characters byte by byte breaks text between characters as well:
 * 變?yōu)橐粋€ was 變為一個. What the bytes prove is restored, the rest is flagged.
 */
export const phaseSlips: CleaningRule = {
	id: 'phase-slips',
	stage: 'characters',
	summary: 'Restores characters that an injected reading tore apart',
	signs: [annotationStarts],
	*find(page) {
		for (const {restored} of findPhaseSlips(page)) {
			if (restored) yield {start: restored.start, end: restored.end, replacement: restored.text};
		}
	},
	*doubt(page) {
		for (const {lost} of findPhaseSlips(page)) {
			if (!lost) continue;
			const candidates = lost.candidates.slice(0, shown).join('、');
			const message = `A character is lost here${candidates && `, perhaps one of ${candidates}`}.`;
			yield {start: lost.start, end: lost.end, message};
		}
	},
};
