import {simplifiedUnit} from '../text/simplified-form.ts';
import {textOfUnits} from '../text/text-of-units.ts';
import {unitsOf} from '../text/units-of.ts';

/** Where Unicode has compatibility forms, capitals or accents worth folding away. */
const foldedRanges: ReadonlyArray<readonly [number, number]> = [
	[0x0041, 0x024f], // Latin
	[0x0386, 0x0556], // Greek, Cyrillic, Armenian
	[0x1e00, 0x1eff], // Latin with several marks
	[0x2000, 0x206f], // spaces
	[0x2160, 0x217f], // Roman numerals
	[0x2460, 0x24ff], // circled digits and letters
	[0x2e80, 0x2fdf], // radicals
	[0x3000, 0x3000], // the ideographic space
	[0xf900, 0xfaff], // compatibility ideographs
	[0xff00, 0xffef], // full-width and half-width forms
];

/**
 * Characters that one reader's keyboard gives for another's, beyond OpenCC's table of single
 * characters: variants (笫 is a scanner's 第, 増 a Japanese 増), characters that OpenCC converts only in
 * some words (瞭解 → 了解, but 瞭望), quotation marks. Each pair reads: fold the first to the second.
 */
const overrides =
	'瞭了 甦苏 藉借 覆复 乾干 沈沉 著着 徵征 餘余 馀余 锺钟 讬托 谘咨 揹背 俱具 彷仿 暱昵 簷檐 甯宁 ' +
	'伕夫 拏拿 菓果 薰熏 鎗枪 濬浚 燄焰 衞卫 敍叙 像象 笫第 増增 羣群 毎每 徳德 歩步 黒黑 渉涉 戸户 両两 ' +
	'“" ”" 「" 」" 『" 』" ‘\' ’\' —- –- ・· •·';

const createTable = (): Uint16Array => {
	const table = new Uint16Array(65_536);
	for (let unit = 0; unit < table.length; unit++) table[unit] = simplifiedUnit(unit);

	for (const [first, last] of foldedRanges) {
		for (let unit = first; unit <= last; unit++) {
			// The base letter of é or ǜ; what would need two units (ﬁ, …) stays as it is.
			const form = String.fromCharCode(unit).normalize('NFKC').toLowerCase();
			const [base = '', ...marks] = form.normalize('NFD');
			if (base.length === 1 && marks.every(mark => /\p{M}/u.test(mark))) {
				table[unit] = simplifiedUnit(base.charCodeAt(0));
			}
		}
	}

	for (const pair of overrides.split(' ')) table[pair.charCodeAt(0)] = pair.charCodeAt(1);

	// Folding a folded unit must change nothing: follow chains (瀋 → 沈 → 沉) to their end.
	for (let unit = 0; unit < table.length; unit++) {
		let target = table[unit]!;
		for (let step = 0; step < 4 && table[target] !== target; step++) target = table[target]!;
		table[unit] = target;
	}

	return table;
};

let table: Uint16Array | undefined;

/** The one table of folding: for every UTF-16 code unit the unit the search compares it by. */
export const foldTable = (): Uint16Array => {
	table ??= createTable();
	return table;
};

/**
 * The form in which the search compares texts: simplified, lower case, half width, without accents.
 * One unit for one unit, so an offset into the folded text is an offset into the text.
 */
export const fold = (text: string): string => {
	const folds = foldTable();
	const units = unitsOf(text);
	for (let index = 0; index < units.length; index++) units[index] = folds[units[index]!]!;
	return textOfUnits(units);
};
