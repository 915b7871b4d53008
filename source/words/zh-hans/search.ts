import type {searchWords as english} from '../en/search.ts';
import {grouped} from '../numbers.ts';
import type {KeyOf} from '../words.ts';

export const searchWords = (key: KeyOf): ReturnType<typeof english> => ({
	sortWords: {
		loaded: '载入顺序，或相关度',
		backwards: '载入顺序，倒排',
		newest: '最新的在前',
		oldest: '最早的在前',
		source: '按来源，A 到 Z',
		'source-backwards': '按来源，Z 到 A',
		longest: '最长的在前',
		shortest: '最短的在前',
		'most-removed': '移除最多的在前',
		'least-removed': '移除最少的在前',
	},
	sortMessage: {
		loaded: '按载入顺序排列，检索时最相符的在前',
		backwards: '倒排：后载入的在前，检索时最不相符的在前',
		newest: '最新的在前，无日期的在后',
		oldest: '最早的在前，无日期的在后',
		source: '按来源排列，无来源的在后',
		'source-backwards': '按来源倒排，无来源的在后',
		longest: '清洗后正文最长的在前',
		shortest: '清洗后正文最短的在前',
		'most-removed': '按清洗移除的比例排列，最大的在前',
		'least-removed': '按清洗移除的比例排列，最小的在前',
	},

	listCounter: (position, rows, listed, total, filtered) =>
		`${grouped(position)}/${grouped(rows)}${listed > rows ? `（${grouped(listed)}）` : ''}${filtered ? `，共 ${grouped(total)}` : ''}`,
	searchingTexts: '正在检索正文……',
	noHits: (query, typing, problem) => {
		const why = problem ?? `没有文档符合“${query}”。`;
		const keys = typing ? `${key('cancel')} 或 ${key('clear-field')}` : key('back');
		return `${why}按 ${keys} 清除筛选。`;
	},
	queryProblem: {
		'not-a-date': text => `“${text}”不是日期：请写 date:2022、date:2022-09 或 date:2022-09..10。`,
		'backwards-range': text => `“${text}”的结束日期早于开始日期：请先写较早的日期。`,
		'no-such-field': text =>
			`没有字段“${text}”，按普通文字检索。可用字段：date: source: author: editor: place: title: body: script: path: rule: has:`,
		'no-such-value': (text, values) => `“${text}”查不到内容：可以是 ${values}。`,
		'open-quote': text => `引号 ${text} 尚未结束。`,
	},

	repeatsSign: count => `+${grouped(count)}`,
	repeatsNotice: (listed, rows) => {
		const told = `${grouped(listed)} 篇文档，去重后 ${grouped(rows)} 篇`;
		const group = `${told}；${key('repeats')} 打开一组`;
		return [`${group}，${key('all-repeats')} 全部列出`, group, told];
	},
	repeatsLoaded: rows => `；去重后 ${grouped(rows)} 篇`,
	repeatsFolded: (listed, rows) =>
		`同文只列一篇：${grouped(listed)} 篇文档，去重后 ${grouped(rows)} 篇`,
	repeatsListed: listed => `重复的也列出：共 ${grouped(listed)} 篇`,
	noRepeats: '这里没有重复的文档',
	noRepeatsOfThis: '没有别的文档与此相同',
	standsWords: {
		best: '列表中以此篇为代表：最相符。',
		earliest: '列表中以此篇为代表：日期最早。',
		first: '列表中以此篇为代表：最先载入，没有更早的日期。',
		chosen: '列表中以此篇为代表：由您选定。',
	},
	letStandWords: count => `列表中改以此篇为代表，另有 ${grouped(count)} 篇相同`,
	shareWords: percent => (percent === 100 ? '文字完全相同' : `${percent}% 相同`),
	comparing: '正在比较……',
	differenceHead: '差异',
	differenceKey: plain =>
		plain
			? '[-仅见于列表中的代表-] [+仅见于此篇+]'
			: '删除线：仅见于列表中的代表；下划线：仅见于此篇',
	differenceSame: '文字没有差异，至多是字形、标点或空白不同。',
	sameLines: count => `…… ${grouped(count)} 行相同`,

	facetHeads: {
		date: '日期',
		source: '来源',
		script: '字形',
		place: '地点',
		rule: '清洗所用规则',
	},
	facetRest: count => `另有 ${grouped(count)} 项`,
	facetWithout: count => `${grouped(count)} 篇无此项`,
	narrowed: field => `筛选：${field}`,
});
