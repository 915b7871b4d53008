import {visitFuzzy} from './fuzzy.ts';
import type {LaneGroup} from './lane.ts';
import type {Lanes} from './lanes.ts';
import {matchField} from './match-field.ts';
import {matchLabels} from './match-labels.ts';
import type {Term} from './parse-query.ts';
import {createPinyinMatcher} from './pinyin.ts';
import {lengthQuality, scan, scanInSteps, scanPinyin} from './scan-lanes.ts';
import {improveAll, type Scores, scoreOf} from './score.ts';
import {createSubsequence} from './subsequence.ts';

const matchPinyin = (scores: Scores, {labels, facts}: Lanes, term: string): void => {
	const matcher = createPinyinMatcher(term);
	if (!matcher) return;
	const inLabels = scoreOf('pinyin', 0);
	const inFacts = scoreOf('facts', 0);
	scanPinyin(labels, matcher, (lane, index, quality) => {
		improveAll(scores, lane, index, inLabels + quality);
	});
	scanPinyin(facts, matcher, (lane, index, quality) => {
		improveAll(scores, lane, index, inFacts + quality);
	});
};

const matchSubsequence = (scores: Scores, labels: LaneGroup, term: string): void => {
	const subsequence = createSubsequence(term);
	if (!subsequence) return;
	const best = scoreOf('subsequence', 0);
	const [rarest] = subsequence.units.toSorted(
		(a, b) => labels.costOf(a.charCodeAt(0)) - labels.costOf(b.charCodeAt(0)),
	);
	scan(labels, rarest!, (lane, index, _start, from, to) => {
		// What has the term verbatim needs no looser reading.
		if (scores.of[lane.firstDocument + index]! < best) return false;
		for (const {breaks, gap} of subsequence.findAll(lane.text, from, to)) {
			const quality = lengthQuality(breaks * 16 + Math.min(gap, 15), to - from);
			improveAll(scores, lane, index, scoreOf('subsequence', quality));
		}

		return false;
	});
};

const matchFuzzy = (scores: Scores, group: LaneGroup, place: number, term: string): void => {
	visitFuzzy(group, term, (lane, index, distance, length) => {
		// Half steps of distance first, then titles before facts before bodies, then short ones.
		const quality = lengthQuality(distance * 6 + place, length);
		improveAll(scores, lane, index, scoreOf('fuzzy', quality));
	});
};

/** With so few hits a typing error is likely; in a small corpus one hit is what was looked for. */
const isLittle = ({of, count}: Scores): boolean => count < Math.min(3, of.length / 10);

/**
 * Fills scores with the documents that have a term, in steps of a few milliseconds: labels and facts
 * first, then the bodies part by part, typing errors last. That a term is negated is left to the
 * caller.
 */
export function* matchTerm(lanes: Lanes, term: Term, scores: Scores): Generator<void, void, void> {
	const {text, exact, atStart, atEnd} = term;
	if (term.field) matchField(scores, lanes, term.field);
	matchLabels(scores, lanes.labels, text, {atStart, atEnd});
	if (atStart || atEnd) {
		yield;
		return;
	}

	if (!exact) {
		if (term.pinyin) matchPinyin(scores, lanes, text);
		matchSubsequence(scores, lanes.labels, text);
	}

	const fact = scoreOf('facts', 0);
	scan(lanes.facts, text, (lane, index) => {
		improveAll(scores, lane, index, fact);
		return false;
	});
	yield;

	const body = scoreOf('body', 0);
	const steps = scanInSteps(lanes.bodies, text, (lane, index) => {
		improveAll(scores, lane, index, body);
		return false;
	});
	for (const _ of steps) yield;

	if (exact || !isLittle(scores)) return;
	for (const [place, group] of [lanes.labels, lanes.facts, lanes.bodies].entries()) {
		matchFuzzy(scores, group, place, text);
		yield;
	}
}
