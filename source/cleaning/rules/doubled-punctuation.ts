import {matchesOf} from '../../text/matches-of.ts';
import type {CleaningRule} from '../rule.ts';

/**
 * A mark set twice, or a comma left before a full stop, between Chinese text. Matches `,,` in
 * `开会,,听取` and `，。` in `结束，。`; must not match `等等。。。` (trailing off) or `，，，` nor `!!`.
 */
const doubled = /(?:,,|，，|、、|。。|；；|：：|[,，、；]。)(?![,，、。；：.])/g;

const endsText = /[\u3400-\u9fff”』」）)\d]/;

export const doubledPunctuation: CleaningRule = {
	id: 'doubled-punctuation',
	stage: 'characters',
	summary: 'Removes a punctuation mark that stands twice',
	signs: [doubled],
	*find({text}) {
		for (const {index} of matchesOf(text, doubled)) {
			// The second mark stays, as it is the 。 of ，。
			if (endsText.test(text[index - 1] ?? '')) yield {start: index, end: index + 1};
		}
	},
};
