import {footerWords, keyWords, queryWords, sectionWords} from './en/keys.ts';
import {replyWords} from './en/replies.ts';
import {screenWords} from './en/screen.ts';
import {searchWords} from './en/search.ts';
import {troubleWords} from './en/troubles.ts';
import type {KeyOf, Words} from './words.ts';

/** English: what the inner rings say of a page is English already. */
export const english = (key: KeyOf): Words => ({
	language: 'en',
	...screenWords(key),
	...replyWords(key),
	...searchWords(key),
	...troubleWords,
	keys: keyWords,
	footer: footerWords,
	sections: sectionWords,
	queries: queryWords,
	reasons: {},
	sentences: {},
});
