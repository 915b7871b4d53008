import type {Metadata} from '../metadata/metadata.ts';
import type {Label} from './document.ts';

/** About what a list has room for, in code points. */
const longest = 40;

/** Where a sentence ends, or at least a clause. */
const sentenceEnd = /[。！？!?]|[.；;](?=\s|$)/u;
const clauseEnds = /[，、：；,:;—\s]/gu;

/** Cuts at the last clause that fits, or in the middle of one that does not, and says so with …. */
const cut = (text: string): string => {
	const characters = Array.from(text);
	if (characters.length <= longest) return text;
	const head = characters.slice(0, longest - 1).join('');
	const clause = [...head.matchAll(clauseEnds)].at(-1)?.index ?? 0;
	return `${clause >= longest / 2 ? head.slice(0, clause) : head.trimEnd()}…`;
};

/** More of a line than any label shows. */
const enough = 400;

/** The first sentence with a word in it, on one line. */
const firstSentence = (text: string): string => {
	let start = 0;
	while (start < text.length) {
		const found = text.indexOf('\n', start);
		const end = found < 0 ? text.length : found;
		const line = text.slice(start, end).trim().slice(0, enough);
		if (/[\p{L}\p{N}]/u.test(line)) {
			const stop = sentenceEnd.exec(line);
			return stop ? line.slice(0, stop.index + 1) : line;
		}

		start = end + 1;
	}

	return '';
};

/** What the list shows for a document: its title, or its first sentence, or its path. */
export const labelOf = (metadata: Pick<Metadata, 'title'>, text: string, path: string): Label => {
	if (metadata.title) return {text: metadata.title.value, from: 'title'};
	const sentence = firstSentence(text);
	return sentence ? {text: cut(sentence), from: 'first-sentence'} : {text: path, from: 'path'};
};
