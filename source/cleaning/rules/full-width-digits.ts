import {matchFindings} from '../match-findings.ts';
import type {CleaningRule} from '../rule.ts';

/**
 * A date or time in full-width digits. Matches `２０２１年３月８日` and `１０：２５`; must not match
 * the number in `电话０７９１` or in `Ｂ２号楼`.
 */
const date =
	/[０-９]{2,4}年(?:[０-９]{1,2}月)?(?:[０-９]{1,2}日)?|[０-９]{1,2}月[０-９]{1,2}日?|(?<![０-９])[０-９]{1,2}日|(?<![０-９])[０-９]{1,2}：[０-９]{2}(?:：[０-９]{2})?(?![０-９])|(?<![０-９])[０-９]{4}([－／．-])[０-９]{1,2}\1[０-９]{1,2}(?![０-９])/g;

const narrow = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

export const fullWidthDigits: CleaningRule = {
	id: 'full-width-digits',
	stage: 'characters',
	summary: 'Writes dates and times with ordinary digits',
	signs: [date],
	find: ({text}) =>
		matchFindings(text, date, ([found]) => found.replace(/[０-９：－／．]/g, narrow)),
};
