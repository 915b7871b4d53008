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

/** How often a text is cleaned before what it takes is believed: there is other work for the processor. */
const tries = 5;

/** Milliseconds of processor time. */
const time = (text: string): number => {
	const before = process.cpuUsage();
	clean(text);
	const {user, system} = process.cpuUsage(before);
	return (user + system) / 1000;
};

/** So little is linear enough; only what takes long is compared with a shorter text. */
const little = 150;

/** What is linear is seen to be so in one of some tries; what grows with a square is in none. */
const isLinear = (page: (run: string) => string, unit: string): boolean => {
	const long = page(unit.repeat(short * factor));
	let best = time(long);
	if (best < little) return true;
	const once = Array.from({length: tries}, () => time(page(unit.repeat(short))));
	const bound = Math.max(little, Math.min(...once) * factor * 6);
	for (let left = tries; left > 0 && best >= bound; left--) best = Math.min(best, time(long));
	return best < bound;
};

describe('the time cleaning takes grows with the length of the text, not with its square', () => {
	it.each(units.map(unit => [JSON.stringify(unit), unit] as const))('on runs of %s', (_, unit) => {
		for (const page of pages) expect(isLinear(page, unit)).toBe(true);
	});
});
