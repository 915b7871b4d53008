import {hashText} from '../hash-text.ts';
import {knownSigns} from './known-signs.ts';
import {type PatternNode, readPattern} from './read-pattern.ts';

/**
 * Signs: strings of one or two UTF-16 code units, at least one of which is in every text in which a
 * pattern finds anything. Undefined where a pattern has none that are worth the name.
 */
export type Signs = ReadonlySet<string>;

/** They stand for the start and the end of a text in its signs: no characters, so no text has them. */
export const startSign = '\ufdd0';
export const endSign = '\ufdd1';

/** What is known of the texts a part of a pattern matches. */
type Known = {
	/** All of them, where they are few. */
	readonly texts?: readonly string[];
	/** At least one of these is in each of them. */
	readonly signs?: readonly string[];
};

/** A list of texts longer than this is not made. */
const mostTexts = 400;
/** A character class that has more members is as good as any character. */
const mostMembers = 400;
/** A short repetition is spelt out: \d{1,2}. */
const mostSpelt = 2;

const nothing: Known = {};
const empty: Known = {texts: ['']};

/** Characters and pairs that are met on every page, among lines of menus above all. */
const commonCharacters = new Set(
	'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处世车',
);
const commonPairs = new Set([
	...[
		'新闻',
		'小时',
		'视频',
		'微信',
		'微博',
		'分享',
		'推荐',
		'手机',
		'图片',
		'公司',
		'中国',
		'经济',
	],
	...[
		'更多',
		'评论',
		'登录',
		'社会',
		'国际',
		'信息',
		'发布',
		'时间',
		'我们',
		'网站',
		'发展',
		'科技',
	],
]);

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const space = 32;
const startUnit = startSign.charCodeAt(0);
const endUnit = endSign.charCodeAt(0);

const commonnessOfOne = (unit: number): number => {
	if (unit === space || isDigit(unit)) return 30;
	const character = String.fromCharCode(unit);
	if (',。:|'.includes(character)) return 20;
	return commonCharacters.has(character) ? 5 : unit >= 0x3400 ? 0.5 : 3;
};

/** A line in which a sign is looked for is about so long, in UTF-16 code units. */
const usualLength = 15;

/**
 * How common a sign is, roughly, as the number of times it is met in a thousand characters: what is
 * set everywhere is no sign at all. Counted on dumped pages, and rounded.
 */
const commonness = (sign: string): number => {
	const first = sign.charCodeAt(0);
	if (sign.length === 1) {
		return first === startUnit || first === endUnit ? 1000 : commonnessOfOne(first);
	}

	const second = sign.charCodeAt(1);
	if (first === startUnit) return second === endUnit ? 0.1 : commonnessOfOne(second) / usualLength;
	if (second === endUnit) return commonnessOfOne(first) / usualLength;
	if (second === space || (isDigit(first) && isDigit(second)) || commonPairs.has(sign)) return 2;
	return first >= 0x3400 ? 0.05 : 0.1;
};

const costOf = (signs: readonly string[]): number =>
	signs.reduce((sum, sign) => sum + commonness(sign), 0);

/** Signs of texts that are all there can be: of each its rarest pair, or its one character. */
const signsOfTexts = (texts: readonly string[]): readonly string[] | undefined => {
	const signs = new Set<string>();
	for (const text of texts) {
		if (text === '') return undefined;
		let best = text[0]!;
		if (text.length > 1) {
			best = text.slice(0, 2);
			for (let at = 1; at + 1 < text.length; at++) {
				const pair = text.slice(at, at + 2);
				if (signs.has(best)) break;
				if (signs.has(pair) || commonness(pair) < commonness(best)) best = pair;
			}
		}

		signs.add(best);
	}

	return [...signs];
};

const signsOfKnown = ({texts, signs}: Known): readonly string[] | undefined => {
	const own = texts && signsOfTexts(texts);
	if (!own || !signs) return own ?? signs;
	return costOf(own) < costOf(signs) ? own : signs;
};

const membersOf = (node: PatternNode & {type: 'character'}): readonly string[] | undefined => {
	if (!node.ranges) return undefined;
	const members: string[] = [];
	for (const [first, last] of node.ranges) {
		if (members.length + last - first > mostMembers) return undefined;
		for (let code = first; code <= last; code++) members.push(String.fromCodePoint(code));
	}

	return members;
};

const product = (
	before: readonly string[],
	after: readonly string[],
): readonly string[] | undefined =>
	before.length * after.length > mostTexts
		? undefined
		: before.flatMap(first => after.map(second => first + second));

const ofSequence = (parts: readonly Known[]): Known => {
	let best: readonly string[] | undefined;
	const offer = (signs: readonly string[] | undefined): void => {
		if (signs && (!best || costOf(signs) < costOf(best))) best = signs;
	};

	/** What the parts since the last one that is not known match together. */
	let run: readonly string[] = [''];
	let isWhole = true;
	for (const part of parts) {
		const joined = part.texts && product(run, part.texts);
		if (joined) {
			run = joined;
			continue;
		}

		isWhole = false;
		offer(signsOfTexts(run));
		offer(part.signs);
		run = part.texts ?? [''];
	}

	if (isWhole) return best ? {texts: run, signs: best} : {texts: run};
	offer(signsOfTexts(run));
	return best ? {signs: best} : nothing;
};

const ofChoice = (options: readonly Known[]): Known => {
	const texts = options.every(option => option.texts)
		? options.flatMap(option => option.texts!)
		: undefined;
	if (texts && texts.length <= mostTexts) return {texts};
	const signs = options.map(signsOfKnown);
	return signs.includes(undefined) ? nothing : {signs: signs.flatMap(list => list!)};
};

const know = (node: PatternNode): Known => {
	switch (node.type) {
		case 'character': {
			const texts = membersOf(node);
			return texts ? {texts} : nothing;
		}

		case 'place':
			if (!node.edge) return empty;
			return {texts: [node.edge === 'start' ? startSign : endSign]};
		case 'backreference':
			return nothing;
		case 'sequence':
			return ofSequence(node.parts.map(know));
		case 'choice':
			return ofChoice(node.options.map(know));
		case 'repeat': {
			const once = know(node.node);
			if (node.most <= mostSpelt) {
				const spelt: Known[] = [];
				for (let times = node.least; times <= node.most; times++) {
					spelt.push(ofSequence(new Array<Known>(times).fill(once)));
				}

				return ofChoice(spelt);
			}

			const signs = node.least > 0 ? signsOfKnown(once) : undefined;
			return signs ? {signs} : nothing;
		}
	}
};

/** Names a pattern or a list of words among all there are. */
export const sourceKey = (source: RegExp | readonly string[]): string =>
	hashText(source instanceof RegExp ? String(source) : source.join('\n')).toString(36);

const workOut = (source: RegExp | readonly string[]): readonly string[] | undefined =>
	source instanceof RegExp ? signsOfKnown(know(readPattern(source))) : signsOfTexts(source);

/** The signs of a pattern, or of words of which one must occur. */
export const signsOf = (source: RegExp | readonly string[]): Signs | undefined => {
	const known = knownSigns[sourceKey(source)];
	const signs = known === undefined ? workOut(source) : (known ?? undefined);
	return signs && new Set(signs);
};
