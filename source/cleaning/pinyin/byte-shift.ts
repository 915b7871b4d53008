import {gbkCharacter, gbkPair} from '../../text/gbk.ts';
import {simplifiedUnit} from '../../text/simplified-form.ts';

/**
 * Where a lead byte is lost from GBK text, every character after it is read from the second byte of
 * one and the first byte of the next, until a byte below 0x80 stands in second place:
 *
 *     bytes as written     9E E9 | D2 BB | 82 80        為一個
 *     bytes as read        9E gone, E9 D2 | BB 82 | 80  橐粋€
 *
 * Given the lost byte, pairing the bytes anew gives back what was written.
 */
export type Realigned = {
	/** The characters as they were written. */
	readonly text: string;
	/** Where the text that was read in phase begins again. */
	readonly end: number;
	/**
	 * The lead byte of one more character whose second byte is lost at `end`, or undefined when the
	 * run came out even.
	 */
	readonly pending: number | undefined;
};

/** What stands in the text for bytes that could not be read. */
export const isLossMark = (character: string | undefined): boolean =>
	character === '?' || character === '\ufffd';

/**
 * Pairs the bytes of `text` from `start` anew, with `lead` before them. Undefined when they make no
 * characters, so that the run is something else than a shift. Goes on to the first realignment.
 */
export const realign = (text: string, start: number, lead: number): Realigned | undefined => {
	let pending = lead;
	const written: string[] = [];
	for (let position = start; position < text.length; position++) {
		const character = text[position]!;
		if (isLossMark(character)) return {text: written.join(''), end: position, pending};
		const code = character.charCodeAt(0);
		const single = code < 0x80 ? code : character === '€' ? 0x80 : undefined;
		const pair = gbkPair(character);
		if (single === undefined && pair === 0) return undefined;
		const restored = gbkCharacter(pending, single ?? pair >> 8);
		if (restored === undefined) return undefined;
		written.push(restored);
		if (single !== undefined) {
			return {text: written.join(''), end: position + 1, pending: undefined};
		}

		pending = pair & 0xff;
	}

	return undefined;
};

/** Whether a character, simplified, is one of the 3,755 commonest, or punctuation: rows of GB 2312. */
const isCommon = (character: string): boolean => {
	const pair = gbkPair(String.fromCharCode(simplifiedUnit(character.charCodeAt(0))));
	const [first, second] = [pair >> 8, pair & 0xff];
	return second >= 0xa1 && ((first >= 0xb0 && first <= 0xd7) || (first >= 0xa1 && first <= 0xa3));
};

/** Share of characters that are common; shifted bytes fall upon rare ones half of the time. */
export const commonShare = (text: string): number => {
	const characters = Array.from(text);
	return characters.filter(isCommon).length / Math.max(1, characters.length);
};
