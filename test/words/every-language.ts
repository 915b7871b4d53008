import {usualKeys} from '../../source/explorer/keys/keys-in-use.ts';
import {english} from '../../source/words/english.ts';
import {simplifiedChinese} from '../../source/words/simplified-chinese.ts';
import {traditionalChinese} from '../../source/words/traditional-chinese.ts';
import type {Words} from '../../source/words/words.ts';

export const everyLanguage: readonly Words[] = [english, simplifiedChinese, traditionalChinese].map(
	words => words(usualKeys.labelOf),
);

export const chinese = everyLanguage.slice(1);
