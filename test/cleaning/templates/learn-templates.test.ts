import {expect, it} from 'vitest';
import type {ReadLine} from '../../../source/cleaning/article/read-line.ts';
import {readLines} from '../../../source/cleaning/article/read-lines.ts';
import {createPage} from '../../../source/cleaning/create-page.ts';
import {learnTemplates} from '../../../source/cleaning/templates/learn-templates.ts';
import {type Sighting, sightingOf} from '../../../source/cleaning/templates/sighting.ts';
import {recurringOn} from '../../../source/cleaning/templates/templates.ts';

const read = (line: string): ReadLine => readLines(createPage(line)).lines[0]!;

const see = (text: string, site?: string): Sighting =>
	sightingOf(readLines(createPage(text)).lines, site)!;

const body = (number: number): string =>
	`第${'一二三四五六七八九十'[number]}座桥的桥墩由当地的石匠砌成，${'甲乙丙丁戊己庚辛壬癸'[number]}队的工人在雨季之前把它合龙，两岸的人都来看。`;

const learnt = (texts: readonly string[], site?: string) => {
	const templates = learnTemplates(texts.map(text => see(text, site)));
	const recurring = recurringOn(templates, site);
	return (line: string) => recurring?.(read(line));
};

it('finds the lines that recur on pages with different texts', () => {
	const texts = Array.from({length: 6}, (_, number) => `岭上生活\n${body(number)}\n把云岭装进口袋`);
	const find = learnt(texts, 'yunling.example');
	expect(find('岭上生活')).toEqual({documents: 6, of: 6, scope: 'site', isStrong: true});
	expect(find('把云岭装进口袋')).toMatchObject({documents: 6});
	expect(find(body(0))).toBeUndefined();
});

it('takes lines that differ in script, width, spaces and numbers for the same', () => {
	const frames = ['本頁已有 12 人來過', '本页已有3人来过', '本页已有 ４５６ 人来过'];
	const find = learnt(frames.map((frame, number) => `${body(number)}\n${frame}`));
	expect(find('本页已有 7 人来过')).toMatchObject({documents: 3, scope: 'corpus'});
});

it('learns nothing from a text that is printed again and again', () => {
	const again = Array.from(
		{length: 9},
		(_, number) => `${body(0)}\n桥头的雨棚\n转自第 ${number} 处`,
	);
	expect(learnTemplates(again.map((text, at) => see(text, `site${at}.example`))).sites.size).toBe(
		0,
	);
});

it('learns nothing from dates, datelines and credits, nor from two pages', () => {
	const own = [
		'2023年5月18日',
		'云岭日报 2023-5-18 09:30',
		'来源：云岭日报',
		'责任编辑：林小川',
		'12',
		'|',
	];
	const texts = Array.from({length: 6}, (_, number) => `${own.join('\n')}\n${body(number)}`);
	const find = learnt(texts);
	expect(own.filter(line => find(line))).toEqual([]);
	expect(learnTemplates([0, 1].map(number => see(`岭上生活\n${body(number)}`))).sites.size).toBe(0);
});

it('keeps sites apart', () => {
	const documents = Array.from({length: 400}, (_, number) =>
		see(
			`${number % 40 === 0 ? '岭上生活' : `第${number}页的题目`}\n${body(Math.floor(number / 40))}`,
			number % 40 === 0 ? 'yunling.example' : `other${number % 7}.example`,
		),
	);
	const templates = learnTemplates(documents);
	expect(recurringOn(templates, 'yunling.example')?.(read('岭上生活'))?.scope).toBe('site');
	expect(recurringOn(templates, 'other1.example')?.(read('岭上生活'))?.scope).toBe('corpus');
});
