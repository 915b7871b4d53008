import {ConverterFactory} from 'opencc-js/core';
import traditionalCharacters from 'opencc-js/dict/STCharacters';
import traditionalPhrases from 'opencc-js/dict/STPhrases';
import regionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import type {Converter} from './convert-script.ts';
import {createSimplifier} from './to-simplified.ts';

/**
 * Where OpenCC's choice is the wrong one on news pages: 範 lives in words (规范, 防范), all known as
 * phrases, so 范 alone is a surname; and 市长胡某 is not a mayor who grows a beard.
 */
const corrections = '范 范|长胡 長胡|长胡子 長鬍子|长胡须 長鬍鬚';

/** The forms of a place, over OpenCC's own standard: phrases, and what is told by single characters. */
export type Standard = {readonly phrases: string; readonly characters: string};

/** What no standard of a place changes, and is dear to make. */
type Common = {
	readonly simplify: Converter;
	readonly toTraditional: Converter;
	readonly byCharacter: Converter;
};

let common: Common | undefined;

const createCommon = (): Common => ({
	simplify: createSimplifier(),
	toTraditional: ConverterFactory([
		corrections,
		traditionalPhrases,
		regionalPhrases,
		traditionalCharacters,
	]),
	byCharacter: ConverterFactory([traditionalCharacters]),
});

/**
 * To traditional, by phrase. Traditional text on the web was often made one character at a time,
 * which leaves 于后里干并系制布面准 simplified (以后 → 以后) or picks the wrong one (批准 → 批準), so the
 * text is simplified first and then converted as a whole: OpenCC's s2tw or s2hk, without the second
 * pass over its phrases for segmentation, which found no difference in 150,000 characters of news.
 *
 * A traditional character that one at a time cannot have chosen was written by someone who knew
 * (頭髮, 三隻, 瞭解): it stays.
 */
export const createTraditionalConverter = ({phrases, characters}: Standard): Converter => {
	common ??= createCommon();
	const {simplify, toTraditional, byCharacter} = common;
	const toStandard = ConverterFactory([phrases, characters]);
	const toVariant = ConverterFactory([characters]);

	/**
	 * Whether `character` is a traditional form that only knowledge of the word or the name could
	 * give (髮 for 发), and not a mere variant (説 for 说, usually 說).
	 */
	const choices = new Map<string, boolean>();
	const isChosen = (character: string): boolean => {
		let chosen = choices.get(character);
		if (chosen === undefined) {
			const simplified = simplify(character);
			const usual = byCharacter(simplified);
			chosen =
				simplified !== character &&
				usual !== character &&
				(usual === simplified || traditionalPhrases.includes(character));
			choices.set(character, chosen);
		}

		return chosen;
	};

	return text => {
		const converted = toStandard(toTraditional(simplify(text)));
		if (converted === text || converted.length !== text.length) return converted;
		let whole = '';
		for (let index = 0; index < text.length; index++) {
			const [found, given] = [text[index]!, converted[index]!];
			whole += found !== given && isChosen(found) ? toVariant(found) : given;
		}

		return whole;
	};
};
