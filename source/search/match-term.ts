import type {Facts} from './facts.ts';
import {visitFuzzy} from './fuzzy.ts';
import {type Lane, textAt} from './lane.ts';
import type {Term} from './parse-query.ts';
import {createPinyinMatcher, levels, type PinyinMatcher} from './pinyin.ts';
import {emptyScores, improve, noMatch, scoreOf} from './score.ts';
import {createSubsequence} from './subsequence.ts';

/** All texts of a corpus, folded; bodies may take several strings. */
export type Lanes = {
	readonly size: number;
	readonly labels: readonly Lane[];
	readonly facts: Facts;
	readonly bodies: readonly Lane[];
};

const isAlphanumeric = (unit: number): boolean =>
	(unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);

/** Whether the match is cut out of a Latin word or a number: 5g in 1.5ghz. */
const cutsWord = (text: string, start: number, end: number): boolean =>
	(isAlphanumeric(text.charCodeAt(start)) &&
		(isAlphanumeric(text.charCodeAt(start - 1)) ||
			(text[start - 1] === '.' && isAlphanumeric(text.charCodeAt(start - 2))))) ||
	(isAlphanumeric(text.charCodeAt(end - 1)) && isAlphanumeric(text.charCodeAt(end)));

/** Among hits of one kind the shorter text says more of what it was asked. */
const lengthQuality = (kind: number, length: number): number =>
	kind * 4096 + Math.min(length, 4095);

/** Visits the matches in every text; `visit` answers whether one more of this text may be better. */
const scan = (
	lane: Lane,
	needle: string,
	visit: (index: number, start: number, from: number, to: number) => boolean,
): void => {
	const {text, starts} = lane;
	for (let at = text.indexOf(needle); at >= 0; ) {
		const index = textAt(lane, at);
		const to = starts[index + 1]!;
		at = text.indexOf(needle, visit(index, at, starts[index]!, to - 1) ? at + 1 : to);
	}
};

/** The titles that hold the text: whole, at the start, anywhere, cut out of a word. */
export const matchLabels = (
	scores: Int32Array,
	lanes: Lanes,
	text: string,
	{atStart = false, atEnd = false} = {},
): void => {
	for (const lane of lanes.labels) {
		scan(lane, text, (index, start, from, to) => {
			const end = start + text.length;
			if ((atStart && start > from) || (atEnd && end < to)) return true;
			const cut = cutsWord(lane.text, start, end);
			const kind = cut ? 3 : start > from ? 2 : end < to ? 1 : 0;
			improve(scores, lane.firstDocument + index, scoreOf('title', lengthQuality(kind, to - from)));
			return cut;
		});
	}
};

/** The texts of a lane that hold the needle, each once. */
const visitVerbatim = (lane: Lane, needle: string, visit: (text: number) => void): void => {
	scan(lane, needle, index => {
		visit(lane.firstDocument + index);
		return false;
	});
};

/** The places of a lane that can be read as the pinyin, with their qualities. */
const visitPinyin = (
	{text, starts, firstDocument, initialPairs}: Lane,
	{first, second, matchAt}: PinyinMatcher,
	visit: (text: number, quality: number) => void,
): void => {
	const pairs = initialPairs();
	for (const initial of second) {
		let index = 0;
		for (const at of pairs.placesOf(first, initial)) {
			const level = levels.findIndex(name => matchAt(text, at, name) >= 0);
			if (level < 0) continue;
			if (starts[index + 1]! <= at) index = textAt({starts}, at);
			const kind = 2 * level + (at === starts[index] ? 0 : 1);
			visit(firstDocument + index, lengthQuality(kind, starts[index + 1]! - starts[index]!));
		}
	}
};

const matchSubsequence = (scores: Int32Array, lanes: readonly Lane[], term: string): void => {
	const subsequence = createSubsequence(term);
	if (!subsequence) return;
	for (const lane of lanes) {
		const [rarest] = [...subsequence.units].sort(
			(a, b) => lane.frequency(a.charCodeAt(0)) - lane.frequency(b.charCodeAt(0)),
		);
		scan(lane, rarest!, (index, _, from, to) => {
			for (const loose of subsequence.findAll(lane.text, from, to)) {
				const quality = lengthQuality(loose.breaks * 16 + Math.min(loose.gap, 15), to - from);
				improve(scores, lane.firstDocument + index, scoreOf('subsequence', quality));
			}

			return false;
		});
	}
};

/** Half steps of distance first, then titles before facts before bodies, then short ones. */
const fuzzyQuality = (distance: number, place: number, length: number): number =>
	lengthQuality(distance * 6 + place, length);

const matchFuzzy = (scores: Int32Array, {labels, facts, bodies}: Lanes, term: string): void => {
	for (const lane of labels) {
		visitFuzzy(lane, term, (document, distance, length) => {
			improve(scores, document, scoreOf('fuzzy', fuzzyQuality(distance, 0, length)));
		});
	}

	for (const lane of facts.lanes) {
		visitFuzzy(lane, term, (fact, distance, length) => {
			const score = scoreOf('fuzzy', fuzzyQuality(distance, 1, length));
			for (const document of facts.documentsOf(fact)) improve(scores, document, score);
		});
	}

	for (const lane of bodies) {
		visitFuzzy(lane, term, (document, distance) => {
			improve(scores, document, scoreOf('fuzzy', fuzzyQuality(distance, 2, 0)));
		});
	}
};

/** With so few hits a typing error is likely; in a small corpus one hit is what was looked for. */
const isLittle = (scores: Int32Array): boolean => {
	const limit = Math.min(3, scores.length / 10);
	let hits = 0;
	for (const score of scores) if (score !== noMatch && ++hits >= limit) return false;
	return true;
};

/** Scores every document for one term. A negated term scores those that lack it, all alike. */
export const matchTerm = (lanes: Lanes, term: Term): Int32Array => {
	const scores = emptyScores(lanes.size);
	const {text, exact, negated, atStart, atEnd} = term;
	matchLabels(scores, lanes, text, {atStart, atEnd});
	if (atStart || atEnd) return negated ? opposite(scores) : scores;

	const fact = (number: number, quality = 0): void => {
		const score = scoreOf('facts', quality);
		for (const document of lanes.facts.documentsOf(number)) improve(scores, document, score);
	};

	const matcher = !exact && term.pinyin ? createPinyinMatcher(text) : undefined;
	if (matcher) {
		for (const lane of lanes.labels) {
			visitPinyin(lane, matcher, (document, quality) => {
				improve(scores, document, scoreOf('pinyin', quality));
			});
		}

		for (const lane of lanes.facts.lanes) visitPinyin(lane, matcher, fact);
	}

	if (!exact) matchSubsequence(scores, lanes.labels, text);
	for (const lane of lanes.facts.lanes) visitVerbatim(lane, text, fact);
	for (const lane of lanes.bodies) {
		visitVerbatim(lane, text, document => {
			improve(scores, document, scoreOf('body', 0));
		});
	}

	if (!exact && isLittle(scores)) matchFuzzy(scores, lanes, text);
	return negated ? opposite(scores) : scores;
};

const opposite = (scores: Int32Array): Int32Array =>
	scores.map(score => (score === noMatch ? scoreOf('title', 0) : noMatch));
