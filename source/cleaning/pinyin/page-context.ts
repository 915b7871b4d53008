import {applyReplacements} from '../../text/offset-map.ts';
import {rawOffset} from '../../text/span.ts';
import type {Annotation} from './annotations.ts';
import {commonShare} from './byte-shift.ts';

/** What a page tells about a lost character. */
export type PageContext = {
	readonly text: string;
	/** Characters with the readings that were injected behind them, in one string each. */
	readonly known: ReadonlySet<string>;
	/** Common ones among characters for the place behind `before`, the likeliest first. */
	rank(before: string, characters: readonly string[]): readonly string[];
	/** The one of them that stands behind `before` elsewhere on the page, if there is just one. */
	attested(before: string, characters: readonly string[]): string | undefined;
};

/** Reads the context off a page whose injected readings are known. */
export const createPageContext = (text: string, injected: readonly Annotation[]): PageContext => {
	// Pairs of neighbours, as neighbours are with the injected readings gone; made at the first loss.
	let pairs: Set<string> | undefined;
	const standsBehind = (before: string, character: string): boolean => {
		if (!pairs) {
			const removals = injected.map(({start, end}) => ({
				start: rawOffset(start),
				end: rawOffset(end),
				replacement: '',
			}));
			const plain = applyReplacements(text, removals);
			pairs = new Set();
			for (let end = 2; end <= plain.length; end++) pairs.add(plain.slice(end - 2, end));
		}

		return pairs.has(before + character);
	};

	return {
		text,
		known: new Set(injected.map(({host, reading}) => host + reading)),
		rank(before, characters) {
			const common = characters.filter(character => commonShare(character) === 1);
			const attested = common.filter(character => standsBehind(before, character));
			return [...new Set([...attested, ...common])];
		},
		attested(before, characters) {
			const [first, second] = characters.filter(character => standsBehind(before, character));
			return second === undefined ? first : undefined;
		},
	};
};
