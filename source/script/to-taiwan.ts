import characters from 'opencc-js/dict/TWVariants';
import phrases from 'opencc-js/dict/TWVariantsPhrases';
import type {Converter} from './convert-script.ts';
import {createTraditionalConverter} from './to-traditional.ts';

/** OpenCC's s2tw: 裡, 著, 群, 臺灣. */
export const createTaiwanConverter = (): Converter =>
	createTraditionalConverter({phrases, characters});
