import type {Facts} from './facts.ts';
import {visitFuzzy} from './fuzzy.ts';
import type {Lane} from './lane.ts';
import {matchField} from './match-field.ts';
import {matchLabels} from './match-labels.ts';
import type {FieldName, Term} from './parse-query.ts';
import {createPinyinMatcher} from './pinyin.ts';
import {lengthQuality, scan, visitPinyin, visitVerbatim} from './scan-lane.ts';
import {improve, noScores, type Scores, scoreOf} from './score.ts';
import {createSubsequence} from './subsequence.ts';

/** All texts of a corpus, folded; bodies may take several strings. */
export type Lanes = {
	readonly size: number;
	readonly labels: readonly Lane[];
	readonly facts: Facts;
	/** The facts that go by a name, as in `source:重庆`; made when first asked for. */
	field(name: FieldName): Facts;
	readonly bodies: readonly Lane[];
};

const matchSubsequence = (scores: Scores, lanes: readonly Lane[], term: string): void => {
	const subsequence = createSubsequence(term);
	if (!subsequence) return;
	for (const lane of lanes) {
		const [rarest] = [...subsequence.units].sort(
			(a, b) => lane.costOf(a.charCodeAt(0)) - lane.costOf(b.charCodeAt(0)),
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

const matchFuzzy = (scores: Scores, {labels, facts, bodies}: Lanes, term: string): void => {
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
const isLittle = ({of, documents}: Scores): boolean =>
	documents.length < Math.min(3, of.length / 10);

/** Scores the documents that have a term; that it is negated is left to the caller. */
export const matchTerm = (lanes: Lanes, term: Term): Scores => {
	const scores = noScores(lanes.size);
	const {text, exact, atStart, atEnd} = term;
	if (term.field) matchField(scores, lanes, term.field);
	matchLabels(scores, lanes.labels, text, {atStart, atEnd});
	if (atStart || atEnd) return scores;

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
	return scores;
};
