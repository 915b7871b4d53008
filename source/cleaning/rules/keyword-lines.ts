import {isHan} from '../../text/han.ts';
import {nextMarked} from '../../text/next-marked.ts';
import {isTraditionalUnit, simplifiedForm} from '../../text/simplified-form.ts';
import type {Page} from '../page.ts';
import type {CleaningRule} from '../rule.ts';

/** Words of which spam lines are strung together; the ones of the first row occur nowhere else. */
const telling =
	'一区二区 二区三区 一区二区三区 无码 毛片 久久精品 在线播放不卡 网站在线观看 免费精品'.split(' ');
const common =
	'亚洲 欧美 日韩 国产 精品 成人 高清 自拍 偷拍 激情 综合 久久 中文 字幕 在线 免费 观看 播放 视频 影院 网站 电影 大片 福利 午夜 人妻 麻豆 a片 av 91 三级 专区 一区 二区 三区 伊人 香蕉 黄色 美女 性爱 不卡 手机 下载 最新 大全 无遮挡'.split(
		' ',
	);

/** Longest words first, so that 一区二区三区 is one word. */
const word = new RegExp(
	[...telling, ...common].sort((a, b) => b.length - a.length).join('|'),
	'gi',
);

/** One of these is part of nearly every such line, in either script; a line without is not looked at. */
const hints = new Set(
	'一区 一區 二区 二區 三区 三區 亚洲 亞洲 欧美 歐美 国产 國產 国産 國産 国產 國产 成人 精品 無码 無碼 无码 无碼 久久 毛片'.split(
		' ',
	),
);

/** UTF-16 code units; a line of running text that speaks of such pages is longer or has a stop. */
const longestLine = 120;
const stop = /[。！？；]/;

/** Share of a line's characters that are words of the list. */
const leastShare = 0.7;

/** Matches `亚洲国产精品一区二区三区`; must not match `国产电影在线观看人数创新高`. */
const isSpam = (line: string): boolean => {
	const text = line.replace(/[\s,，、_|·\-\d]+/g, '');
	if (text.length < 6) return false;
	const words = text.match(word) ?? [];
	const covered = words.reduce((sum, found) => sum + found.length, 0);
	return new Set(words).size >= 3 && covered >= leastShare * text.length;
};

type SpamLine = {readonly start: number; readonly end: number; readonly simplified: string};

let lastOfHints: Uint8Array | undefined;

/** For every code unit whether hints end in it: most pairs of characters are told by this to be none. */
const createLastOfHints = (): Uint8Array => {
	const table = new Uint8Array(65_536);
	for (const hint of hints) table[hint.charCodeAt(1)] = 1;
	return table;
};

/** The lines around hints that are spam. Only they are cut out: a page has hundreds of others. */
const spamLines = (page: Page): readonly SpamLine[] => {
	const spam: SpamLine[] = [];
	const {text, units} = page;
	lastOfHints ??= createLastOfHints();
	for (let index = 1; ; index++) {
		index = nextMarked(units, index, lastOfHints);
		if (index === units.length) return spam;
		if (!hints.has(text.slice(index - 1, index + 1))) continue;
		const start = text.lastIndexOf('\n', index) + 1;
		const found = text.indexOf('\n', index);
		const end = found < 0 ? text.length : found;
		index = end - 1;
		if (end - start > longestLine || stop.test(text.slice(start, end))) continue;
		const line = simplifiedForm(text.slice(start, end));
		if (isSpam(line)) spam.push({start, end, simplified: line});
	}
};

/** Whether most of a page is in traditional script, so that a simplified line was put into it. */
const isTraditional = ({units}: Page): boolean => {
	let han = 0;
	let traditional = 0;
	for (const unit of units) {
		if (!isHan(unit)) continue;
		han++;
		if (isTraditionalUnit(unit)) traditional++;
	}

	return traditional >= 0.12 * han;
};

/**
 * Strings of keywords that break-ins leave in pages to be found by search engines. Sure signs are a
 * telling word, or simplified script in a traditional page.
 */
export const keywordLines: CleaningRule = {
	id: 'keyword-lines',
	stage: 'lines',
	summary: 'Removes lines of keywords that were put into the page for search engines',
	signs: [[...hints]],
	*find(page) {
		const spam = spamLines(page);
		if (spam.length === 0) return;
		const traditional = isTraditional(page);
		for (const {start, end, simplified} of spam) {
			const told = telling.some(found => simplified.includes(found));
			const foreign = page.text.slice(start, end) === simplified;
			if (told || (traditional && foreign)) yield {start, end};
		}
	},
};
