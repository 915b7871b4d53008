import {ConverterFactory} from 'opencc-js/core';
import simplifiedCharacters from 'opencc-js/dict/TSCharacters';
import simplifiedPhrases from 'opencc-js/dict/TSPhrases';
import standardVariants from 'opencc-js/dict/TWVariantsRev';
import standardVariantPhrases from 'opencc-js/dict/TWVariantsRevPhrases';
import type {Converter} from './convert-script.ts';

/** Forms used in Hong Kong that OpenCC's way from Taiwan's does not know. */
const hongKongVariants = '粧 妝|糭 糉|衹 只';

/** OpenCC's tw2s: Taiwan's variants to OpenCC's standard, then traditional to simplified. */
export const createSimplifier = (): Converter =>
	ConverterFactory(
		[standardVariantPhrases, standardVariants, hongKongVariants],
		[simplifiedPhrases, simplifiedCharacters],
	);
