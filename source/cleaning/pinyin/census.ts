import {isHan} from '../../text/han.ts';
import {isTraditionalUnit} from '../../text/simplified-form.ts';

/** How often each character occurs in a text, in one pass. Characters outside the basic plane are left out. */
export type Census = {
	readonly han: number;
	/** Han characters that differ from their simplified form. */
	readonly traditional: number;
	/** How often a code unit occurs. */
	occurrences(unit: string): number;
};

export const takeCensus = (text: string): Census => {
	const counts = new Uint32Array(65_536);
	let han = 0;
	let traditional = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		counts[unit]!++;
		if (!isHan(unit)) continue;
		han++;
		if (isTraditionalUnit(unit)) traditional++;
	}

	return {han, traditional, occurrences: unit => counts[unit.charCodeAt(0)]!};
};
