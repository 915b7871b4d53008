import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';

const folder = join(import.meta.dirname, '../../seeds');

/** Number, first and last words of the article. */
const articles = [
	['000', '9月28日,市疫情防控指揮部召開', '楊寒參加會議。'],
	['001', '日前,我市召開', '安全屏障。'],
	['002', '本報訊(記者柴錦玉)1月14日,', '各縣(市、區)設分會場。'],
	['003', '月8日上午', '生命健康安全。'],
	['004', '9月13日,市疫情防控工作領導小組', '市有關部門負責同志參加。'],
] as const;

describe.each(articles)('seed %s', (number, beginning, end) => {
	const file = readdirSync(folder).find(name => name.startsWith(number))!;
	const {text} = clean(readFileSync(join(folder, file), 'utf8'));

	it('is its article and nothing before it', () => {
		expect(text.trimStart().slice(0, beginning.length)).toBe(beginning);
	});

	it('is its article and nothing behind it', () => {
		expect(text.trimEnd().slice(-end.length)).toBe(end);
	});

	it('says nothing of sharing, reprinting and what others read', () => {
		expect(text).not.toMatch(/分享|免責|免责|声明|聲明|為你推薦|大家都在看|編輯|编辑|版權|打印/u);
	});

	it('is left alone when cleaned again', () => {
		expect(clean(text).text).toBe(text);
	});
});

it('sets the article of seed 002, one line long, in paragraphs', () => {
	const file = readdirSync(folder).find(name => name.startsWith('002'))!;
	const {text} = clean(readFileSync(join(folder, file), 'utf8'));
	expect(text.trim().split(/\n+/u).length).toBeGreaterThanOrEqual(4);
});

it('keeps the subtitle of seed 004 out of the text', () => {
	const file = readdirSync(folder).find(name => name.startsWith('004'))!;
	expect(clean(readFileSync(join(folder, file), 'utf8')).text).not.toContain('胡衡華出席\n');
});
