import type {KeyOf, Words} from './words.ts';
import {footerWords, keyWords, queryWords, sectionWords} from './zh-hans/keys.ts';
import {replyWords} from './zh-hans/replies.ts';
import {screenWords} from './zh-hans/screen.ts';
import {searchWords} from './zh-hans/search.ts';
import {reasons, sentences} from './zh-hans/sentences.ts';
import {troubleWords} from './zh-hans/troubles.ts';

export const simplifiedChinese = (key: KeyOf): Words => ({
	language: 'zh-Hans',
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
