import {readingsOf} from '../../text/readings.ts';
import {keyWords} from '../../words/en/keys.ts';
import type {BindingId, Words} from '../../words/words.ts';

/** The letter with which a character is read: `f` for 复; none for what is no Han. */
const initialOf = (character: string): string =>
	readingsOf(character)[0]?.normalize('NFD').charAt(0) ?? '';

const known = new WeakMap<Words, Map<BindingId, string>>();

/**
 * All by which a command can be looked for, in lower case: its words in the reader's language and in
 * English, its name, and the initials of the pinyin of its words (`fzzw` for 复制正文).
 */
export const commandText = (id: BindingId, words: Words): string => {
	const texts = known.get(words) ?? new Map<BindingId, string>();
	known.set(words, texts);
	let text = texts.get(id);
	if (text === undefined) {
		const own = words.keys[id];
		const english = own === keyWords[id] ? '' : keyWords[id];
		const initials = Array.from(own, initialOf).join('');
		text = [own, id, english, initials].filter(Boolean).join(' ').toLowerCase();
		texts.set(id, text);
	}

	return text;
};

/** The words of a query, each of which is to be found. */
export const soughtWords = (query: string): readonly string[] =>
	query.trim().toLowerCase().split(/\s+/);
