import {describe, expect, it} from 'vitest';
import {type Layout, layouts, makePage} from './made/pages.ts';
import {score, summarize} from './measure.ts';
import {predict} from './predict.ts';

/** Pages a layout; each is another article among another site's furniture. */
const pages = 60;

/** What the program reaches on these pages. The floors only rise. */
const floors: Readonly<
	Record<Layout, {readonly f1: number; readonly least: number; readonly title: number}>
> = {
	lines: {f1: 0.999, least: 0.98, title: 1},
	blank: {f1: 0.999, least: 0.98, title: 1},
	blocks: {f1: 0.999, least: 0.98, title: 1},
	indented: {f1: 0.999, least: 0.98, title: 1},
	wrapped: {f1: 0.945, least: 0.2, title: 0.93},
};

describe('articles among made-up furniture', () => {
	it.each(Object.keys(layouts) as Layout[])(
		'are found where the dump is laid out as %s',
		layout => {
			const found = summarize(
				Array.from({length: pages}, (_, seed) => {
					const {raw, truth} = makePage(seed, layout);
					return score(truth, predict(raw));
				}),
			);
			expect(found.f1).toBeGreaterThanOrEqual(floors[layout].f1);
			expect(found.leastF1).toBeGreaterThanOrEqual(floors[layout].least);
			expect(found.title).toBeGreaterThanOrEqual(floors[layout].title);
			expect(found.date).toBeGreaterThanOrEqual(0.98);
		},
	);

	it('are the same for the same seed', () => {
		expect(makePage(7, 'blank')).toEqual(makePage(7, 'blank'));
	});
});
