import characters from 'opencc-js/dict/HKVariants';
import phrases from 'opencc-js/dict/HKVariantsPhrases';
import type {Converter} from './convert-script.ts';
import {createTraditionalConverter} from './to-traditional.ts';

/** OpenCC's s2hk: 裏, 着, 羣眾, 台灣, 説; names of places as they are written there. */
export const createHongKongConverter = (): Converter =>
	createTraditionalConverter({phrases, characters});
