import fc from 'fast-check';
import {expect, test} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {soup} from './soup.ts';

const page = [
	'首页 > 新闻 > 正文',
	'河边种树的人多了起来',
	'2023-03-12 08:30 来源:青溪日报',
	'昨天下午，全镇干部到河边种树，大家说今年的天气比去年好，树也比去年多。',
	'分享到：微博 QQ空间 微信',
].join('\n');

test('an edit that was put back is not made again, and the others are', () => {
	const share = clean(page).edits.find(({rule}) => rule === 'share-bar')!;
	const {text, edits} = clean(page, {keep: [share]});
	expect(text).toContain('分享到：微博 QQ空间 微信');
	expect(text).not.toContain('来源:青溪日报');
	expect(edits.some(({rule}) => rule === 'byline')).toBe(true);
});

test('whatever is put back, no edit touches it any more', () => {
	fc.assert(
		fc.property(soup, fc.nat(), (raw, which) => {
			const {edits} = clean(raw);
			if (edits.length === 0) return;
			const kept = edits[which % edits.length]!;
			for (const {start, end} of clean(raw, {keep: [kept]}).edits) {
				expect(start < kept.end && kept.start < end).toBe(false);
				expect(start === kept.start && end === kept.end).toBe(false);
			}
		}),
		{numRuns: 300},
	);
});
