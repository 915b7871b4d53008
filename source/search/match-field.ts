import {isInRange} from './date-range.ts';
import type {Lanes} from './lanes.ts';
import {matchLabels} from './match-labels.ts';
import type {FieldTest, hasValues} from './parse-query.ts';
import {createPinyinMatcher} from './pinyin.ts';
import {scan, scanPinyin} from './scan-lanes.ts';
import {improveAll, type Scores, scoreOf} from './score.ts';

const repeatsValue: (typeof hasValues)[number] = 'repeats';

/** The text of a document that is nothing but its title is to be found among the titles alone. */
const matchTitlesAlone = (scores: Scores, {labels, bodies}: Lanes, value: string): void => {
	const bodiesOf = new Map(labels.lanes.map((lane, number) => [lane, bodies.lanes[number]!]));
	scan(labels, value, (lane, index) => {
		const {starts} = bodiesOf.get(lane)!;
		const isAlone = starts[index + 1]! - starts[index]! === 1;
		if (isAlone) improveAll(scores, lane, index, scoreOf('body', 0));
		return false;
	});
};

/** What no document knows of itself: that another one says the same. */
const matchRepeats = (scores: Scores, {labels, repeats}: Lanes): void => {
	for (const lane of labels.lanes) {
		for (let index = 0; index < lane.starts.length - 1; index++) {
			if (repeats.isAlone(lane.firstDocument + index)) continue;
			improveAll(scores, lane, index, scoreOf('facts', 0));
		}
	}
};

/** Scores the documents whose field of that name holds the value, also as pinyin, or lies in it. */
export const matchField = (scores: Scores, lanes: Lanes, {name, value, range}: FieldTest): void => {
	if (name === 'title') {
		matchLabels(scores, lanes.labels, value);
		return;
	}

	const tier = name === 'body' ? 'body' : 'facts';
	const group = name === 'body' ? lanes.bodies : lanes.field(name);
	if (range) {
		for (const lane of group.lanes) {
			for (let index = 0; index < lane.starts.length - 1; index++) {
				const date = lane.text.slice(lane.starts[index], lane.starts[index + 1]! - 1);
				if (isInRange(date, range)) improveAll(scores, lane, index, scoreOf(tier, 0));
			}
		}

		return;
	}

	if (name === 'has' && repeatsValue.includes(value)) matchRepeats(scores, lanes);
	if (name === 'body') matchTitlesAlone(scores, lanes, value);
	scan(group, value, (lane, index) => {
		improveAll(scores, lane, index, scoreOf(tier, 0));
		return false;
	});
	const matcher = name === 'body' ? undefined : createPinyinMatcher(value);
	if (!matcher) return;
	scanPinyin(group, matcher, (lane, index, quality) => {
		improveAll(scores, lane, index, scoreOf(tier, quality));
	});
};
