import {isInRange} from './date-range.ts';
import {matchLabels} from './match-labels.ts';
import type {Lanes} from './match-term.ts';
import type {FieldTest} from './parse-query.ts';
import {createPinyinMatcher} from './pinyin.ts';
import {visitPinyin, visitVerbatim} from './scan-lane.ts';
import {improve, type Scores, scoreOf} from './score.ts';

/** Scores the documents whose field of that name holds the value, also as pinyin, or lies in it. */
export const matchField = (scores: Scores, lanes: Lanes, {name, value, range}: FieldTest): void => {
	if (name === 'title') {
		matchLabels(scores, lanes.labels, value);
		return;
	}

	if (name === 'body') {
		for (const lane of lanes.bodies) {
			visitVerbatim(lane, value, document => {
				improve(scores, document, scoreOf('body', 0));
			});
		}

		return;
	}

	const facts = lanes.field(name);
	const found = (fact: number, quality = 0): void => {
		const score = scoreOf('facts', quality);
		for (const document of facts.documentsOf(fact)) improve(scores, document, score);
	};

	if (range) {
		facts.values.forEach((date, fact) => {
			if (isInRange(date, range)) found(fact);
		});
		return;
	}

	const matcher = createPinyinMatcher(value);
	for (const lane of facts.lanes) {
		visitVerbatim(lane, value, found);
		if (matcher) visitPinyin(lane, matcher, found);
	}
};
