import {isHan} from '../../text/han.ts';
import {simplifiedTable} from '../../text/simplified-form.ts';

/** How often some characters occur in a text. Characters outside the basic plane are left out. */
export type Census = {
	readonly han: number;
	/** Han characters that differ from their simplified form. */
	readonly traditional: number;
	/** How often one of the characters asked for occurs. */
	occurrences(character: string): number;
};

/** Reused, as clearing it by the text is far cheaper than a new one; all zero between calls. */
const counts = new Uint32Array(65_536);

/** Counts all Han characters, and each of `characters`, in one pass. */
export const takeCensus = (text: string, characters: Iterable<string>): Census => {
	const simplified = simplifiedTable();
	let han = 0;
	let traditional = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		counts[unit]!++;
		if (!isHan(unit)) continue;
		han++;
		// 0 is for a character that is its own simplified form.
		if (simplified[unit] !== 0 && simplified[unit] !== unit) traditional++;
	}

	const occurrences = new Map<string, number>();
	for (const character of characters) occurrences.set(character, counts[character.charCodeAt(0)]!);
	for (let index = 0; index < text.length; index++) counts[text.charCodeAt(index)] = 0;
	return {han, traditional, occurrences: character => occurrences.get(character) ?? 0};
};
