import {ConverterFactory} from 'opencc-js/core';
import simplifiedCharacters from 'opencc-js/dict/TSCharacters';
import simplifiedPhrases from 'opencc-js/dict/TSPhrases';
import standardVariants from 'opencc-js/dict/TWVariantsRev';
import standardVariantPhrases from 'opencc-js/dict/TWVariantsRevPhrases';
import type {Converter} from './convert-script.ts';

/** OpenCC's tw2s: Taiwan's variants to OpenCC's standard, then traditional to simplified. */
export const createSimplifier = (): Converter =>
	ConverterFactory(
		[standardVariantPhrases, standardVariants],
		[simplifiedPhrases, simplifiedCharacters],
	);
