import type {footerWords, keyWords, queryWords, sectionWords} from './en/keys.ts';
import type {replyWords} from './en/replies.ts';
import type {screenWords} from './en/screen.ts';
import type {searchWords} from './en/search.ts';
import type {troubleWords} from './en/troubles.ts';

export type Language = 'en' | 'zh-Hans' | 'zh-Hant';

/** A row of the key table, by the name it has in the reader's settings too. */
export type BindingId = keyof typeof keyWords;

export type FooterLabel = keyof typeof footerWords;

export type Section = keyof typeof sectionWords;

export type QueryExample = keyof typeof queryWords;

/** How the key that does something is labelled: sentences name the keys the reader has. */
export type KeyOf = (id: BindingId) => string;

/** How a copy went. `sent` is all that can be said where no terminal answers. */
export type CopyOutcome =
	| {readonly kind: 'copied'; readonly way: string; readonly characters: number}
	| {
			readonly kind: 'sent';
			readonly way: string;
			readonly characters: number;
			/** Where a second copy lies, when the text was too long to be sure it arrived. */
			readonly path?: string;
	  }
	| {
			readonly kind: 'saved';
			readonly characters: number;
			readonly path: string;
			/** Why no clipboard took it, in a few words. */
			readonly reason?: string;
	  }
	| {readonly kind: 'failed'; readonly reason: string};

/**
 * Every sentence the program says, in one language. English is the measure: a sentence that another
 * language lacks is a type error. To add one, write it into `en/`, `zh-hans/` and `zh-hant/`.
 */
export type Words = Readonly<
	ReturnType<typeof screenWords> &
		ReturnType<typeof replyWords> &
		ReturnType<typeof searchWords> &
		typeof troubleWords
> & {
	readonly language: Language;
	readonly keys: Readonly<Record<BindingId, string>>;
	readonly footer: Readonly<Record<FooterLabel, string>>;
	readonly sections: Readonly<Record<Section, string>>;
	readonly queries: Readonly<Record<QueryExample, string>>;
	/** Why a cleaning rule removes what it removes, by its id; without one the rule's own summary. */
	readonly reasons: Readonly<Record<string, string>>;
	/**
	 * What the inner rings say in English (warnings, and why a file cannot be read), which is exported
	 * and kept as it is, and turned into the reader's language on its way to the screen only. `{}` is
	 * whatever stands there, in its order: see translate.ts.
	 */
	readonly sentences: Readonly<Record<string, string>>;
};
