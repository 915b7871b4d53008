import type {Converter} from './convert-script.ts';

/** Compatibility ideographs look like common characters but match no dictionary: 金 (U+F90A). */
const compatibilityIdeographs = /[\uF900-\uFAFF]/g;

/**
 * Converts line by line, so that no phrase reaches over a line break and no break is lost.
 */
export const keepingParagraphs =
	(convert: Converter): Converter =>
	text =>
		text
			.split('\n')
			.map(line =>
				convert(line.replace(compatibilityIdeographs, ideograph => ideograph.normalize('NFC'))),
			)
			.join('\n');
