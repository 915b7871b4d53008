import {channelNames} from '../article/channel-names.ts';
import type {LineKind} from '../article/line-kind.ts';
import {signsInParts} from '../article/signs-in-parts.ts';
import {isMadeOf} from '../article/vocabulary.ts';

/** 首页 | 要闻 | 时政: between two names stands a bar, a slash or an arrow. */
const separators = /[|/>»·_ ]+/u;
const twoGaps = /[|/>»·_ ][^|/>»·_ ]+[|/>»·_ ]/u;

const bar = /[|]/u;

/** A run of names, none of them a clause: 长江日报简介 | 网站地图 | 版权说明 | 联系我们 */
const isRunOfNames = (form: string): boolean => {
	if (!bar.test(form)) return false;
	const names = form.split(/ ?[|] ?/u).filter(Boolean);
	return names.length >= 4 && names.every(name => name.length <= 10);
};

/** The parts of its signs. */
const [bars, names] = [1, 2];

/** Names of channels, alone or in rows. */
export const navigation: LineKind = {
	id: 'navigation',
	summary: 'Removes names of channels and sections, alone or in rows.',
	weight: 3,
	side: 'both',
	longest: 400,
	sureWords: [
		'网站首页',
		'返回首页',
		'返回网站首页',
		'网站地图',
		'网站导航',
		'快速导航',
		'站点地图',
		'文章导航',
		'跳到主要内容',
		'跳转到主要内容',
		'跳到主要内容区块',
		'跳转到导航 跳转到搜索',
		'跳转到导航',
		'跳转到搜索',
		'跳转至: 导航、搜索',
		'跳转至: 导航、 搜索',
		'跳转至: 导航, 搜索',
		'Skip to content',
		'Skip to main content',
		'Posted in',
		':::',
		'添加义项',
		'B 添加义项',
	],
	likelyWords: channelNames,
	...signsInParts([bar], [channelNames]),
	test(form, may) {
		if (form.length < 6 || /[,。!?;]/u.test(form)) return undefined;
		if ((may & bars) !== 0 && isRunOfNames(form)) return 'sure';
		if ((may & names) === 0) return undefined;
		if (form.length > 10 && isMadeOf(form, channelNames, 0.85)) return 'sure';
		// Three words at least: most lines are none of those.
		if (!twoGaps.test(form)) return undefined;
		const words = form.split(separators);
		if (words.length >= 3 && isMadeOf(form, channelNames, 0.7)) return 'sure';
		// 首页 要闻 公开 服务 互动: short words only, and many
		return words.length >= 4 &&
			words.every(word => word.length <= 4) &&
			isMadeOf(form, channelNames, 0.3)
			? 'likely'
			: undefined;
	},
};
