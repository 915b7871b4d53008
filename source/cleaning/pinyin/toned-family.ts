import {readingsOf} from '../../text/readings.ts';
import {isTraditionalUnit, simplifiedUnit} from '../../text/simplified-form.ts';
import type {Annotation} from './annotations.ts';
import type {Census} from './census.ts';
import {isToned} from './syllable.ts';

/**
 * Characters in every line of a newspaper. Nobody glosses them, so that even one or two glosses are
 * injected; characters with a second reading that a reader may stumble over (長, 還, 調) are not here.
 */
const everyday = new Set(
	'時會國學問題業務實現發員區經濟關開門書記說話讓報機點動進運過這邊達選錢電車東風飛飯館歡農產資設計劃導領議認證護環聯級構質量維權創鎮協測識勢術紀評遠養補號錯陽臺貿標穩訓費庫價專礎寫語團觀類潤獎樹儲險隊執絡責組織決規範據項條線網絕對頭歲聞聲視場戰鄉廠黨軍',
);

/** Every reading of a character and of its simplified form, with tone marks. */
export const allReadings = (character: string): readonly string[] => {
	const simplified = String.fromCharCode(simplifiedUnit(character.charCodeAt(0)));
	const own = readingsOf(character);
	return simplified === character ? own : [...own, ...readingsOf(simplified)];
};

/** 著 is its own simplified form, yet stands injected where the original had 着. */
const isConverted = (character: string): boolean =>
	isTraditionalUnit(character.charCodeAt(0)) || character === '著';

const isQuoted = (text: string, {start, hostAt, end}: Annotation): boolean =>
	/[“"「『《〈【[]/.test(text[hostAt - 1] ?? '') &&
	/[”"」』》〉】\]]/.test(text.slice(start, end + 1).at(-1)!);

/**
 * The injection replaced bytes, so that a letter that is the second byte of a character elsewhere
 * drew the reading of that character: 溧l(xiāng), where 溧 ends and l is as the second byte of 鄉.
 */
const isBehindHalf = ({host, reading}: Annotation): boolean =>
	/[A-Za-z]/.test(host) && isToned(reading);

/**
 * Family A: toned readings behind traditional characters, 落實(shí). Of a page that was made so, the
 * characters concerned are annotated at (nearly) every occurrence, and only characters that the
 * conversion to traditional script changed are. Gives the annotations that are injected, or none.
 * The shares are those of the research on real pages: no false removal among 48 real glosses.
 */
export const findTonedFamily = (
	text: string,
	annotations: readonly Annotation[],
	census: Census,
): readonly Annotation[] => {
	if (census.traditional < 0.12 * census.han) return [];
	const valid = annotations.filter(({host, reading}) => allReadings(host).includes(reading));
	const toned = valid.filter(({reading}) => isToned(reading));
	const converted = toned.filter(({host}) => isConverted(host));
	if (converted.length === 0 || converted.length < 0.9 * toned.length) return [];

	const annotated = new Map<string, number>();
	for (const {host, repeated} of converted) {
		if (!repeated) annotated.set(host, (annotated.get(host) ?? 0) + 1);
	}

	// A gloss at the first of many occurrences is a real gloss, on an injected page too.
	const affected = [...annotated].filter(
		([host, count]) => count >= 0.5 * census.occurrences(host),
	);
	const hosts = new Set(affected.map(([host]) => host));
	const count = affected.reduce((sum, [, times]) => sum + times, 0);
	const occurrences = affected.reduce((sum, [host]) => sum + census.occurrences(host), 0);
	// On a short page one miss, of a title in an image text say, must not tip the scale.
	const misses = occurrences - count;
	const throughout = count >= 0.9 * occurrences || (misses === 1 && count >= 8);
	// Twenty glosses by a human hand would not all hit converted characters.
	const manifest = count >= 20 && affected.length >= 8;
	// Where every other character is glossed, a reader is being taught to read.
	if (count > 0.4 * census.han || !(throughout || manifest)) return [];

	const injected = annotations.filter(
		annotation =>
			(hosts.has(annotation.host) && allReadings(annotation.host).includes(annotation.reading)) ||
			isBehindHalf(annotation),
	);
	if (count >= 3) return injected;
	const certain = injected.every(
		annotation =>
			isBehindHalf(annotation) ||
			(everyday.has(annotation.host) &&
				allReadings(annotation.host)[0] === annotation.reading &&
				!isQuoted(text, annotation)),
	);
	return certain ? injected : [];
};
