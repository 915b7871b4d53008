import {describe, expect, it} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';

/** What pages may hold by the thousand: a class of characters each, and pieces rules look for. */
const units = [
	'a',
	'中',
	'會',
	' ',
	'　',
	'\t',
	'\n',
	'。',
	'，',
	'“',
	'”',
	'(',
	')',
	'|',
	'>',
	'.',
	'-',
	'·',
	'?',
	'1',
	'２',
	'月',
	'年',
	'：',
	':',
	'/',
	'&',
	'\u200b',
	'\ufffd',
	'€',
	'啊',
	'笫',
	'⼈',
	'( ',
	'。 ',
	'中 ',
	'中\n',
	'\n ',
	'\n \n',
	'会(hui)',
	'會(huì)',
	'发展(fzhn)',
	'&amp;',
	'\\',
	'\\n',
	'\\u9752',
	'&nbsp',
	'x0dx0a',
	'？！邦w',
	'?yōu)',
	'會?',
	'月8日',
	'市.委',
	'首页 > ',
	'来源',
	'责任编辑：',
	'2021-01-01',
	'上一篇',
	'一区二区',
	'（记者',
	'@新闻 ',
	'【',
	'】',
	'_',
	'http://a.',
	'《》',
	'摄\ud800\n',
];

/** Some rules look further only on a page with injected readings. */
const pages = [
	(run: string): string => run,
	(run: string): string => `會(huì)議中時(shí)間實(shí)現,學(xué)校說(shuō)。\n${run}`,
];

const short = 1000;
const factor = 16;

/** The best of some runs, in milliseconds: the rest is the machine's own business. */
const time = (text: string): number => {
	let best = Number.POSITIVE_INFINITY;
	for (let run = 0; run < 3; run++) {
		const start = performance.now();
		clean(text);
		best = Math.min(best, performance.now() - start);
		if (best < 20) break;
	}

	return best;
};

describe('the time cleaning takes grows with the length of the text, not with its square', () => {
	it.each(units.map(unit => [JSON.stringify(unit), unit] as const))('on runs of %s', (_, unit) => {
		for (const page of pages) {
			const long = time(page(unit.repeat(short * factor)));
			// So little is linear enough; only what takes long is compared with a shorter text.
			if (long < 150) continue;
			const once = time(page(unit.repeat(short)));
			expect(long / Math.max(once, 1)).toBeLessThan(factor * 6);
		}
	});
});
