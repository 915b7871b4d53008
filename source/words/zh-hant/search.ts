import type {searchWords as english} from '../en/search.ts';
import {grouped} from '../numbers.ts';
import type {KeyOf} from '../words.ts';

export const searchWords = (key: KeyOf): ReturnType<typeof english> => ({
	sortWords: {
		loaded: '載入順序，或相關度',
		backwards: '載入順序，倒排',
		newest: '最新的在前',
		oldest: '最舊的在前',
		source: '依來源，A 到 Z',
		'source-backwards': '依來源，Z 到 A',
		longest: '最長的在前',
		shortest: '最短的在前',
		'most-removed': '移除最多的在前',
		'least-removed': '移除最少的在前',
	},
	sortMessage: {
		loaded: '依載入順序排列，搜尋時最相符的在前',
		backwards: '倒排：後載入的在前，搜尋時最不相符的在前',
		newest: '最新的在前，無日期的在後',
		oldest: '最舊的在前，無日期的在後',
		source: '依來源排列，無來源的在後',
		'source-backwards': '依來源倒排，無來源的在後',
		longest: '清理後正文最長的在前',
		shortest: '清理後正文最短的在前',
		'most-removed': '依清理移除的比例排列，最大的在前',
		'least-removed': '依清理移除的比例排列，最小的在前',
	},

	listCounter: (position, rows, listed, total, filtered) =>
		`${grouped(position)}/${grouped(rows)}${listed > rows ? `（${grouped(listed)}）` : ''}${filtered ? `，共 ${grouped(total)}` : ''}`,
	searchingTexts: '正在搜尋正文……',
	noHits: (query, typing, problem) => {
		const why = problem ?? `沒有文件符合「${query}」。`;
		const keys = typing ? `${key('cancel')} 或 ${key('clear-field')}` : key('back');
		return `${why}按 ${keys} 清除篩選。`;
	},
	queryProblem: {
		'not-a-date': text => `「${text}」不是日期：請寫 date:2022、date:2022-09 或 date:2022-09..10。`,
		'backwards-range': text => `「${text}」的結束日期早於開始日期：請先寫較早的日期。`,
		'no-such-field': text =>
			`沒有欄位「${text}」，當作一般文字搜尋。可用欄位：date: source: author: editor: place: title: body: script: path: rule: has:`,
		'no-such-value': (text, values) => `「${text}」查不到內容：可以是 ${values}。`,
		'open-quote': text => `引號 ${text} 尚未結束。`,
	},

	repeatsSign: count => `+${grouped(count)}`,
	repeatsNotice: (listed, rows) => {
		const told = `${grouped(listed)} 篇文件，去除重複後 ${grouped(rows)} 篇`;
		const group = `${told}；${key('repeats')} 開啟一組`;
		return [`${group}，${key('all-repeats')} 全部列出`, group, told];
	},
	repeatsLoaded: rows => `；去除重複後 ${grouped(rows)} 篇`,
	repeatsFolded: (listed, rows) =>
		`同文只列一篇：${grouped(listed)} 篇文件，去除重複後 ${grouped(rows)} 篇`,
	repeatsListed: listed => `重複的也列出：共 ${grouped(listed)} 篇`,
	noRepeats: '這裡沒有重複的文件',
	noRepeatsOfThis: '沒有別的文件與此相同',
	standsWords: {
		best: '清單中以此篇為代表：最相符。',
		earliest: '清單中以此篇為代表：日期最早。',
		first: '清單中以此篇為代表：最先載入，沒有更早的日期。',
		chosen: '清單中以此篇為代表：由您選定。',
	},
	letStandWords: count => `清單中改以此篇為代表，另有 ${grouped(count)} 篇相同`,
	shareWords: percent => (percent === 100 ? '文字完全相同' : `${percent}% 相同`),
	comparing: '正在比較……',
	differenceHead: '差異',
	differenceKey: plain =>
		plain
			? '[-僅見於清單中的代表-] [+僅見於此篇+]'
			: '刪除線：僅見於清單中的代表；底線：僅見於此篇',
	differenceSame: '文字沒有差異，至多是字形、標點或空白不同。',
	sameLines: count => `…… ${grouped(count)} 行相同`,

	facetHeads: {
		date: '日期',
		source: '來源',
		script: '字形',
		place: '地點',
		rule: '清理所用規則',
	},
	facetRest: count => `另有 ${grouped(count)} 項`,
	facetWithout: count => `${grouped(count)} 篇無此項`,
	narrowed: field => `篩選：${field}`,
});
