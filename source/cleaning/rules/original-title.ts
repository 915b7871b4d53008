import type {LineKind} from '../article/line-kind.ts';

// (原标题:老城区供水管网今夏换新)   |   not: 原标题党的做法已经改了。
const label = /^[([【]?(?:本文)?(?:原标题|原题)(?: ?[:为]|[〉>]+)/u;

/** The headline a page says it was first printed under; the metadata block shows it. */
export const originalTitle: LineKind = {
	id: 'original-title',
	summary: 'Moves the line that names the original headline out of the text.',
	weight: 3,
	side: 'head',
	longest: 120,
	signs: [label],
	test: form => (label.test(form) ? 'sure' : undefined),
};
