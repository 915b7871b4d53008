import type {KeyOf, Words} from './words.ts';
import {footerWords, keyWords, queryWords, sectionWords} from './zh-hant/keys.ts';
import {replyWords} from './zh-hant/replies.ts';
import {screenWords} from './zh-hant/screen.ts';
import {searchWords} from './zh-hant/search.ts';
import {reasons, sentences} from './zh-hant/sentences.ts';
import {troubleWords} from './zh-hant/troubles.ts';

export const traditionalChinese = (key: KeyOf): Words => ({
	language: 'zh-Hant',
	...screenWords(key),
	...replyWords(key),
	...searchWords(key),
	...troubleWords,
	keys: keyWords,
	footer: footerWords,
	sections: sectionWords,
	queries: queryWords,
	reasons,
	sentences,
});
