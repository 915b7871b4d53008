import {describe, it} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {expectMarked, readFixtures} from './fixtures.ts';
import type {MarkedText} from './marked-text.ts';

/** What all rules together make of a text; warnings that only a whole page has are not marked. */
const mark = (text: string): MarkedText => {
	const {edits, warnings} = clean(text);
	const doubts = warnings.flatMap(({id, span}) => (span ? [{...span, rule: id}] : []));
	return {text, markings: [...edits, ...doubts]};
};

describe('a whole page is cleaned as it says itself', () => {
	it.each(readFixtures('pages').map(fixture => [fixture.name, fixture] as const))(
		'%s',
		(_, fixture) => {
			expectMarked(fixture, mark(fixture.marked.text));
		},
	);
});
