import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {readFixtures} from './fixtures.ts';

const sentences = [
	'昨天上午，北港市新建的人行桥正式开放，附近居民冒着小雨前来走第一趟。',
	'大桥由本地工程师设计，全长一百二十米，桥面铺设防滑木板，两侧留有观景台。',
	'“盼了三十年，总算不用绕路了。”家住河西的退休教师沈阿姨说。',
	'他说想把照片分享到微博上。',
	'相关新闻发布会将于明日上午举行。',
	'责任编辑的工作并不轻松，她每天要看二十万字。',
	'会议指出',
	'桥还没有醒',
];
const clutter = [
	'首页 | 新闻 | 财经 | 体育',
	'您现在的位置：首页 > 要闻 > 正文',
	'2021-03-04 10:25:00 来源：北港晚报',
	'分享到：微博 QQ空间 微信',
	'责任编辑：高一鸣',
	'相关新闻',
	'河西新渠通水',
	'老码头改成书店，年轻人排队打卡！',
	'体育',
	'2条评论|4人参与',
	'免责声明：图片来自网络，如有侵权，请联系我们删除。',
	'Copyright © 北港网 版权所有',
	'',
];

const text = fc.array(fc.constantFrom(...sentences), {maxLength: 12});
const mixed = fc.array(fc.constantFrom(...sentences, ...clutter), {maxLength: 40});

describe('finding the article', () => {
	it('leaves a text without clutter as it is', () => {
		fc.assert(
			fc.property(text, lines => {
				const raw = [...new Set(lines)].join('\n');
				expect(clean(raw).text).toBe(raw);
			}),
		);
	});

	it('is done after the first time', () => {
		fc.assert(
			fc.property(mixed, lines => {
				const {text: cleaned} = clean(lines.join('\n'));
				expect(clean(cleaned).text).toBe(cleaned);
			}),
		);
	});

	it('leaves something of every page that has text', () => {
		fc.assert(
			fc.property(mixed, lines => {
				const raw = lines.join('\n');
				expect(clean(raw).text.trim() === '').toBe(raw.trim() === '');
			}),
		);
	});

	it('finds the same article with more menu before it', () => {
		const page = readFixtures('pages').find(({name}) => name === 'portal-page.txt')!.marked.text;
		const menu = '首页\n\n新闻\n\n体育\n\n'.repeat(30);
		expect(clean(menu + page).text).toBe(clean(page).text);
	});
});

describe('a page of nothing but clutter', () => {
	const raw = ['首页', '新闻 | 财经 | 体育 | 科技', '登录 注册', '分享到：', '打印'].join('\n');

	it('is shown as it is', () => {
		expect(clean(raw).text.replace(/\s+/gu, '')).toBe(raw.replace(/\s+/gu, ''));
	});

	it('is said to be so', () => {
		expect(clean(raw).warnings.map(({id}) => id)).toContain('outside-article');
	});
});

describe('a very long line', () => {
	// Doubling the length may not do more than double the work; counted in steps no test can see, so
	// the guard is a length at which anything worse would not end within the time of a test.
	it.each([
		['text', '昨天上午，北港市新建的人行桥正式开放。'],
		['spaces', ' '],
		['names of channels', '首页|新闻|'],
		['labels', '来源:'],
		['dates', '2021-03-04 '],
		['brackets', '(【['],
		['digits', '2021'],
	])('of %s is cleaned in time', (_, piece) => {
		const raw = piece.repeat(Math.ceil(400_000 / piece.length));
		expect(clean(raw).raw).toBe(raw);
	});
});
