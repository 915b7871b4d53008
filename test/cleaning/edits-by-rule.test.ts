import {expect, it} from 'vitest';
import type {Edit} from '../../source/cleaning/edit.ts';
import {editsByRule} from '../../source/cleaning/edits-by-rule.ts';
import {rawSpan} from '../../source/text/span.ts';

const edit = (rule: string, start: number, end: number): Edit => ({
	...rawSpan(start, end),
	replacement: '',
	rule,
});

it('counts edits and removed code units, the busiest rule first', () => {
	const edits = [edit('pager', 0, 2), edit('share-bar', 3, 10), edit('pager', 12, 13)];
	expect(editsByRule(edits)).toEqual([
		{rule: 'share-bar', count: 1, removed: 7},
		{rule: 'pager', count: 2, removed: 3},
	]);
});
