import {firstHan, firstSign, lastHan} from './reading-signs.ts';
import {firstReadings, furtherReadings, syllables as spelled} from './readings.generated.ts';

const isSign = (unit: number): boolean => unit >= firstSign && unit < firstSign + 0x1000;

let syllables: readonly string[] | undefined;

const syllableOf = (unit: number): string => {
	syllables ??= spelled.split(' ');
	return syllables[unit - firstSign]!;
};

/** Where the readings of a character begin among the further ones; unpacked at the first call. */
let places: Map<number, number> | undefined;

const furtherPlace = (unit: number): number | undefined => {
	if (!places) {
		places = new Map();
		for (let index = 0; index < furtherReadings.length; index++) {
			const other = furtherReadings.charCodeAt(index);
			if (!isSign(other)) places.set(other, index + 1);
		}
	}

	return places.get(unit);
};

/** Calls back with every reading of a code unit that is a Han character, the commonest first. */
const eachReading = (unit: number, tell: (syllable: string) => void): void => {
	if (unit >= firstHan && unit <= lastHan) {
		const sign = firstReadings.charCodeAt(unit - firstHan);
		if (isSign(sign)) tell(syllableOf(sign));
	}

	let place = furtherPlace(unit);
	if (place === undefined) return;
	for (; isSign(furtherReadings.charCodeAt(place)); place++) {
		tell(syllableOf(furtherReadings.charCodeAt(place)));
	}
};

/**
 * All pinyin readings of a Han character with tone marks (`zhǎng`), the commonest first; empty for
 * any other character. O(1), after a first call that takes a millisecond.
 */
export const readingsOf = (character: string): readonly string[] => {
	if (character.length !== 1) return [];
	const readings: string[] = [];
	eachReading(character.charCodeAt(0), syllable => readings.push(syllable));
	return readings;
};

/** Tells every reading of every character, a code unit; no order is promised. */
export const allReadings = (tell: (unit: number, syllable: string) => void): void => {
	const visit = (unit: number): void => eachReading(unit, syllable => tell(unit, syllable));
	for (let unit = firstHan; unit <= lastHan; unit++) visit(unit);
	furtherPlace(firstHan);
	for (const unit of places!.keys()) if (unit < firstHan || unit > lastHan) visit(unit);
};
