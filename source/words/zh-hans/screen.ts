import type {screenWords as english} from '../en/screen.ts';
import {leastOfProgress, lessened} from '../lessened.ts';
import {duration, grouped, loadingBar, megabytes, percentOf} from '../numbers.ts';
import type {KeyOf} from '../words.ts';

const documents = (count: number): string => `${grouped(count)} 篇文档`;
const units = {s: '秒', min: '分钟'};

export const screenWords = (key: KeyOf): ReturnType<typeof english> => ({
	noTitle: '网页上没有标题',
	authorsWord: () => '作者',
	editorsWord: () => '编辑',
	viewsWords: views => `阅读 ${grouped(views)} 次`,
	scriptWords: {hans: '简体', hant: '繁体', mixed: '简繁混用', none: '无汉字'},
	moreWarnings: count => `另有 ${grouped(count)} 处疑点`,

	moreLines: count => `…… 还有 ${grouped(count)} 行，见原文视图`,
	emptyText: `清洗之后这个网页什么也没剩下。全部内容见原文视图（${key('change-view')}）。`,
	emptyRawText: '这个文件是空的。',
	sentenceEnd: '。',
	sentenceGap: '',
	nothingRemoved: '没有移除任何内容。',
	removedWords: (removed, total) => `移除 ${grouped(removed)} 字（${percentOf(removed, total)}%）`,
	ruleWords: (rule, count) => `${rule} ${grouped(count)}`,
	footWords: (removed, rules, kept) => [
		`${removed}：`,
		...rules.map((rule, index) => `${rule}${index < rules.length - 1 ? '、' : '。'}`),
		...(kept === '' ? [] : [kept]),
	],
	keptWords: count => `恢复了 ${grouped(count)} 处改动。`,
	keptRuleWords: rule => `${rule} 已恢复`,

	viewWords: {clean: '清洗后', marked: '标注', raw: '原文'},
	scriptChoiceWords: {found: '原样', hans: '简体', tw: '繁体（台湾）', hk: '繁体（香港）'},
	withOwnScript: (choice, own) => `${choice}（${own}）`,
	filterPlaceholder: '输入以筛选',
	findPlaceholder: '输入以在正文中查找',
	palettePlaceholder: '输入想做的事',
	noCommand: query =>
		`没有与“${query}”有关的命令。${key('clear-field')} 清空输入框，${key('cancel')} 离开。`,
	helpPlaceholder: '输入想找的按键用途',
	noKey: query =>
		`没有与“${query}”有关的按键。${key('clear-field')} 清空输入框，${key('cancel')} 离开。`,
	helpHead: '按键',
	mouseTitle: '鼠标',
	mouseRows: [
		['单击', '选中；再次单击：打开或执行'],
		['滚轮', '移动指针所指的一栏'],
		['按住 Shift 拖动', '选取文字，由终端处理'],
	],
	queryHelpTitle: '筛选的写法',
	noDate: '无日期',
	standIn: '无标题',
	quoted: sentence => `“${sentence}”`,
	hitsWords: count => `命中 ${grouped(count)} 处`,

	noDocuments: '这里没有文档。',
	loadingList: '正在载入……',
	whereabouts: (place, rules) => `字符 ${place}，清洗规则 ${rules}`,
	opening: '正在打开……',
	restFollows: '本文较长，其余部分正在清洗……',
	cannotOpen: reason => `无法打开这篇文档：${reason}。`,
	nothingToRead: '没有可显示的文档。',
	tooSmall: '窗口太小：至少需要 24 列 6 行。',

	progressWords: progress => {
		const {bytes, totalBytes, elapsed, problems} = progress;
		const share = totalBytes === 0 ? 0 : Math.min(1, bytes / totalBytes);
		const isTelling = elapsed >= 500;
		const left = duration((elapsed / share) * (1 - share));
		return lessened(
			[
				`载入中 ${loadingBar(share)} ${documents(progress.documents)}`,
				`${megabytes(bytes)}/${megabytes(totalBytes)} MB`,
				isTelling ? `${megabytes((bytes / elapsed) * 1000)} MB/s` : '',
				isTelling && share > 0 ? `约剩 ${left.count} ${units[left.unit]}` : '',
				problems > 0 ? `${grouped(problems)} 处无法读取` : '',
				`${key('back')} 停止`,
			],
			leastOfProgress,
		);
	},
	loadingOver: over => {
		const {problems, stopped, bodiesUntil} = over;
		const done = stopped ? '已停止载入，现有' : '已载入';
		const failed =
			problems === 0 ? '' : `；${grouped(problems)} 处未能读取（按 ${key('problems')} 查看）`;
		const held = `；第 ${grouped(bodiesUntil)} 篇以后的正文太多，不参与检索`;
		return `${done} ${documents(over.documents)}${failed}${bodiesUntil < over.documents ? held : ''}`;
	},
	reloading: '正在重新读取……',
	stillLoading: `仍在载入；按 ${key('back')} 停止`,
	readAnew: (now, before) => {
		const change = now - before;
		const words = change > 0 ? `多 ${grouped(change)} 篇` : `少 ${grouped(-change)} 篇`;
		return `已重新读取：${documents(now)}${change === 0 ? '' : `（比先前${words}）`}`;
	},
	recurringTaken: (count, said) =>
		`${said === undefined ? '' : `${said}；`}已从 ${documents(count)}中移除反复出现的行`,
	notReadAnew: reason => `未能重新读取：${reason}`,
	noProblems: '所有内容均已读取',
	problemsHead: '未能读取的内容',
	problemsNotice: (first, others) =>
		others === 0 ? first : `${first}另有 ${grouped(others)} 处类似问题。`,

	menuTitles: {
		contents: '目录',
		details: '关于本页',
		'copy-menu': '复制',
		sort: '列表排序',
		repeats: '相同的文档',
		facets: '列表概况',
	},
	spokenStart: (name, count) => `${name}：${documents(count)}。`,
	spokenItem: (position, total, text) =>
		`第 ${grouped(position)} 项，共 ${grouped(total)} 项：${text}`,
	spokenMarked: '已标记',
	spokenGap: '，',
	nothingInMenu: '这里没有内容。',
	detailWords: {
		page: '网页所载',
		record: '记录中的其他字段',
		doubts: '疑点',
		removed: '移除的内容',
		file: '文件',
		names: {
			title: '标题',
			originalTitle: '原标题',
			published: '日期',
			source: '来源',
			site: '网站',
			author: '作者',
			editor: '编辑',
			views: '阅读数',
			dateline: '电头',
		},
	},
	nothingSaid: '没有标题、日期、来源，也没有人名。',
	charactersWords: count => `${grouped(count)} 字`,
	ruleShareWords: (rule, count) => (count === 1 ? rule : `${rule} ×${grouped(count)}`),
	thisDocument: '这篇文档',
	markedHead: count => `已标记的 ${grouped(count)} 篇文档`,
	writeHead: marked =>
		marked === 0 ? '把这篇文档写入新文件' : `把标记的 ${grouped(marked)} 篇写入新文件`,
	writtenFormats: {
		jsonl: 'JSON Lines',
		text: '纯文本',
		markdown: 'Markdown',
		csv: 'CSV',
	},
	copyKindWords: {
		text: '正文',
		titled: '正文，附标题与出处',
		citation: '引文（GB/T 7714）',
		bibtex: '引文（BibTeX）',
		csl: '引文（CSL-JSON，可导入 Zotero）',
		marked: '原文并标出改动：[-删-] {+增+}',
		raw: '原文',
		json: 'JSON 记录，含全部改动',
	},
});
