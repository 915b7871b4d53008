import {isHan} from '../text/han.ts';
import {simplifiedCharacters} from '../text/scripts.generated.ts';
import {isTraditionalUnit} from '../text/simplified-form.ts';
import type {Script} from './document.ts';

/** A text is in one script when the characters of the other make up less than this share. */
const strayShare = 0.15;

/**
 * Characters that only simplified script has: the simplified forms without those (后, 里, 台, 面) that
 * are common in traditional script as well, where they are other words. Those are the ones in the
 * first level of Big5, first bytes 0xa4 to 0xc6.
 */
const createSimplifiedOnly = (): ReadonlySet<number> => {
	const only = new Set(Array.from(simplifiedCharacters, character => character.charCodeAt(0)));
	const bytes: number[] = [];
	for (let first = 0xa4; first <= 0xc6; first++) {
		for (let second = 0x40; second <= 0xfe; second++) {
			if (second < 0x7f || second > 0xa0) bytes.push(first, second);
		}
	}

	for (const character of new TextDecoder('big5').decode(new Uint8Array(bytes))) {
		only.delete(character.charCodeAt(0));
	}

	return only;
};

let simplifiedOnly: ReadonlySet<number> | undefined;

/** Which script a text is written in. A text whose characters belong to both counts as simplified. */
export const scriptOf = (text: string): Script => {
	simplifiedOnly ??= createSimplifiedOnly();
	let han = false;
	let simplified = 0;
	let traditional = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit < 0x3000) continue;
		if (isTraditionalUnit(unit)) traditional++;
		else if (simplifiedOnly.has(unit)) simplified++;
		else if (!han) han = isHan(text.codePointAt(index)!);
	}

	const telling = simplified + traditional;
	if (telling === 0) return han ? 'hans' : 'none';
	if (traditional < strayShare * telling) return 'hans';
	return simplified < strayShare * telling ? 'hant' : 'mixed';
};
