import {expect, test} from 'vitest';
import {helpText} from '../../source/command-line/help-text.ts';
import {flagOf, options} from '../../source/command-line/option-table.ts';
import {ruleList} from '../../source/command-line/rule-list.ts';
import {displayWidth} from '../../source/text/display-width.ts';
import {loadHelpWords} from '../../source/words/load-words.ts';
import {everyLanguage} from '../words/every-language.ts';

test.each(everyLanguage)(
	'help in $language names every flag, in lines of 100 columns',
	async ({language}) => {
		const text = helpText(await loadHelpWords(language));
		for (const [id] of options) expect(text).toContain(`  ${flagOf(id)}`);
		for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(100);
	},
);

test.each(everyLanguage)('rules are listed in $language with a reason each', words => {
	expect(ruleList(words)).toMatch(/^injected-pinyin +\S/m);
	expect(ruleList(words)).toContain(words.reasons.ticker ?? 'Removes share prices');
});
