import {readingsOf} from '../../text/readings.ts';
import {isTraditionalUnit, simplifiedUnit} from '../../text/simplified-form.ts';
import {type Annotation, haveOneReading} from './annotations.ts';
import type {Census} from './census.ts';
import {isToned} from './syllable.ts';

/**
 * Characters in every line of a newspaper. Nobody glosses them, so that even one or two glosses are
 * injected; characters with a second reading that a reader may stumble over (長, 還, 調) are not here.
 */
const everyday = new Set(
	'時會國學問題業務實現發員區經濟關開門書記說話讓報機點動進運過這邊達選錢電車東風飛飯館歡農產資設計劃導領議認證護環聯級構質量維權創鎮協測識勢術紀評遠養補號錯陽臺貿標穩訓費庫價專礎寫語團觀類潤獎樹儲險隊執絡責組織決規範據項條線網絕對頭歲聞聲視場戰鄉廠黨軍',
);

/** Readings asked for before: pages share their characters. At most one entry for a character. */
const readings = new Map<string, readonly string[]>();

/** Every reading of a character and of its simplified form, with tone marks. */
export const allReadings = (character: string): readonly string[] => {
	const known = readings.get(character);
	if (known) return known;
	const simplified = String.fromCharCode(simplifiedUnit(character.charCodeAt(0)));
	const own = readingsOf(character);
	const all = simplified === character ? own : [...new Set([...own, ...readingsOf(simplified)])];
	readings.set(character, all);
	return all;
};

/** 著 is its own simplified form, yet stands injected where the original had 着. */
const isConverted = (character: string): boolean =>
	isTraditionalUnit(character.charCodeAt(0)) || character === '著';

/**
 * More characters that newspapers are full of, those with several readings among them. A machine
 * hits many of these; a list of fish (鱖, 鰻) or of bronzes that is glossed by hand, hardly one.
 */
const common = new Set([
	...everyday,
	...'個們這來對種點從長間體應當無與樣總義見處論達調華極難親興單歷節練續編組級約統細給結緊緣縣織繼覽覺訂討議許訪證詞試詩該詳誤課誰談請諸譯讀變負財貢貧貨販貴買賓賣購賽較載輕輛輪輸轉辦違遠適還鄰釋鋼錄鏡鐵閱階際陸陳隨雙雜雲靈靜頁順預頻額顏願顯馬駐驗驚鬥魚鳥麗黃齊齡龍內乾併務勞勢協參幾別則劃創劑勝勵醫嚴壓壞夠夢奪獨將尋導層屬島帶幫幹廣庫張彈強後徑復徹恆態惡愛慶憂應懷戰戶掃採換損擇擊擔擴擺攝收敵於昇晉暫曆書極榮槍樂樓橋檢歐歡殘殺氣決沒沖況淨淺測渾湯溝溫滅準漢滿漸潔澤濃濟濤灣為熱燈營爐爭爾牆狀狹猶獲環現產畢異療瘋發盡監盤眾睜礙礦禮禍種稱穀積穩窮竊競筆節築簡簽籌籃糧紅純紙級紛終統絲綠維綱網緒緩緝縱縮績繁繞繪繳罰羅義習聖聞職聽肅腦腳臉臨舉舊艦藝蘇蘭處虛號蟲衛衝補裝複襲',
]);

/** Of the characters concerned, those at least are common. */
const leastCommon = 0.25;

/** Of the annotations, those at least give the usual reading; 3 in 100 did not on real pages. */
const leastUsual = 0.75;

/** How a family writes its readings. */
export type Spelling = {
	/** Whether an annotation is a reading of its host so written. */
	isReading(annotation: Annotation): boolean;
	/** Whether it tells one family from others: of family A, 們(men) does not. */
	isTelling(annotation: Annotation): boolean;
	/** Whether it is the one that machines give. */
	isUsual(host: string, reading: string): boolean;
};

/** shí; 長 is injected with its second reading. */
const withTones: Spelling = {
	isReading: ({host, reading}) => allReadings(host).includes(reading),
	isTelling: ({reading}) => isToned(reading),
	isUsual: (host, reading) =>
		allReadings(host)[0] === reading || (host === '長' && reading === 'zhǎng'),
};

/** Whether a character is spoken of, not used. Matches `“學(xué)”`; must not match `學(xué)校”`. */
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
 * Readings behind traditional characters, 落實(shí). Of a page that was made so, the characters
 * concerned are annotated at (nearly) every occurrence, and only characters that the conversion to
 * traditional script changed are. Gives the annotations that are injected, or none. The shares are
 * those of the research on real pages: no false removal among 48 real glosses.
 */
export const findConvertedFamily = (
	text: string,
	annotations: readonly Annotation[],
	census: Census,
	{isReading, isTelling, isUsual}: Spelling,
): readonly Annotation[] => {
	if (census.traditional < 0.12 * census.han) return [];
	const valid = annotations.filter(isReading);
	const telling = valid.filter(isTelling);
	const converted = telling.filter(({host}) => isConverted(host));
	if (converted.length === 0 || converted.length < 0.9 * telling.length) return [];

	const annotated = new Map<string, number>();
	for (const {host, repeated} of valid) {
		if (!repeated && isConverted(host)) annotated.set(host, (annotated.get(host) ?? 0) + 1);
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
	// So many glosses by a human hand would not all hit converted characters.
	const manifest =
		(count >= 20 && affected.length >= 8) ||
		(count >= 10 && affected.length >= 5 && count >= 0.7 * occurrences);
	// Where every other character is glossed, a reader is being taught to read.
	if (count > 0.4 * census.han || !(throughout || manifest)) return [];
	if (!haveOneReading(converted)) return [];
	// A machine gives the usual reading; what a reader is told is the other one, 會(kuài)計. One
	// character that a report is about, 亞(yà) or 祕(mì), must not outweigh all others.
	const unusual = converted.filter(({host, reading}) => !isUsual(host, reading));
	const unusualTypes = new Set(unusual.map(({host}) => host)).size;
	const leastOf = 1 - leastUsual;
	if (unusual.length > leastOf * converted.length && unusualTypes > leastOf * annotated.size) {
		return [];
	}

	const everywhere = affected.filter(([host]) => common.has(host)).length;
	if (everywhere < leastCommon * affected.length) return [];

	const injected = annotations.filter(
		annotation => (hosts.has(annotation.host) && isReading(annotation)) || isBehindHalf(annotation),
	);
	if (count >= 3) return injected;
	const certain = injected.every(
		annotation =>
			isBehindHalf(annotation) ||
			(everyday.has(annotation.host) &&
				isUsual(annotation.host, annotation.reading) &&
				!isQuoted(text, annotation)),
	);
	return certain ? injected : [];
};

/** Family A: toned readings behind traditional characters. */
export const findTonedFamily = (
	text: string,
	annotations: readonly Annotation[],
	census: Census,
): readonly Annotation[] => findConvertedFamily(text, annotations, census, withTones);
