import type {replyWords as english} from '../en/replies.ts';
import {grouped} from '../numbers.ts';
import type {KeyOf} from '../words.ts';

const viewNames = {clean: '清洗后', marked: '标注', raw: '原文'};
const ways: Readonly<Record<string, string>> = {clipboard: '剪贴板'};
const wayWords = (way: string): string => ways[way] ?? way;

export const replyWords = (key: KeyOf): ReturnType<typeof english> => ({
	provenBy: (name, extractor) => `${name}：取自此处（${extractor}）`,
	fromOutside: '（来自记录）',
	chosenWords: paragraphs =>
		`已选 ${grouped(paragraphs)} 段；${key('copy')} 复制，${key('copy-cited')} 连出处复制`,
	nothingToChoose: '没有可选的正文',
	markedWords: count => `已标记 ${grouped(count)} 篇；${key('copy-menu')} 可复制或导出`,
	unmarkedWords: count =>
		count === 0 ? '已没有标记的文档' : `已取消标记；还有 ${grouped(count)} 篇`,
	noMarks: `没有标记的文档；按 ${key('mark')} 标记`,
	noEdits: '这个网页没有移除任何内容',
	editWords: (rule, reason) => (reason === undefined ? rule : `${rule}：${reason}`),
	recursIn: ({documents, of, site}) =>
		`在${site === undefined ? '' : ` ${site} 的`} ${grouped(of)} 篇文档中有 ${grouped(documents)} 篇出现`,
	wrappedToFirstEdit: '已过最后一处改动，回到第一处',
	wrappedToLastEdit: '已过第一处改动，转到最后一处',
	keptEditWords: rule => `${rule}：已恢复；按 ${key('put-back')} 再次移除`,
	putBackWords: rule => `已恢复到正文：${rule}`,
	removedAgainWords: rule => `已再次移除：${rule}`,
	heldByOthers: rule => `已交还 ${rule}，但仍保留：旁边恢复的内容与它相连`,
	noEditBelow: `此处以下没有移除的内容；按 ${key('previous-match')} 回到上一处改动`,
	putsBackInMarked: view =>
		`${key('put-back')} 恢复的是标注视图中的改动，现在是${viewNames[view]}视图；按 ${key('change-view')} 切换`,
	noHitAnyMore: '；这个网页不再符合筛选',
	editsWords: count => `${grouped(count)} 处改动`,
	noQuery: `没有检索内容：按 ${key('filter')} 筛选列表，或在正文中查找`,
	hitWords: (position, count) => `第 ${grouped(position)} 处，共 ${grouped(count)} 处`,
	notFound: query => `正文中没有“${query}”`,
	queryCut: longest => `只检索前 ${grouped(longest)} 个字符`,
	wrappedToFirst: '已过最后一处，回到第一处',
	wrappedToLast: '已过第一处，转到最后一处',
	atFirst: '这是第一篇文档',
	atLast: '这是最后一篇文档',
	atStart: '正文开头',
	atEnd: '正文末尾',
	nothingToGoBackTo: `没有可返回之处；按 ${key('quit')} 退出`,
	textNotOnShow: `正文没有显示；按 ${key('open')} 打开`,
	filterCleared: '已清除筛选：列出全部文档',
	findCleared: '已清除查找',
	panesMessage: {
		both: '列表与正文并排',
		one: `只显示一栏；按 ${key('change-panes')} 恢复双栏`,
	},
	roomForOne: '屏幕只容得下一栏',
	paragraphsMessage: {
		indented: '段落首行缩进两格',
		spaced: '段落之间空一行',
	},
	headFolded: warnings =>
		warnings === 0
			? `已收起，只留标题；按 ${key('fold-head')} 展开`
			: `已收起，只留标题，连同 ${grouped(warnings)} 处疑点；按 ${key('fold-head')} 展开`,
	headShown: '正文上方显示全部信息',
	nothingToUndo: '没有可撤销的操作',
	undone: {
		marks: count => `已撤销：恢复为标记 ${grouped(count)} 篇`,
		edits: '已撤销：改动恢复原状',
		filter: query => (query === '' ? '已撤销：恢复为不筛选' : `已撤销：筛选恢复为“${query}”`),
	},
	nothingToRedo: '没有可重做的操作',
	redone: {
		marks: count => `已重做：标记 ${grouped(count)} 篇`,
		edits: '已重做：改动如撤销之前',
		filter: query => (query === '' ? '已重做：不筛选' : `已重做：筛选为“${query}”`),
	},
	visitWords: (position, count) =>
		`打开过的文档：第 ${grouped(position)} 篇，共 ${grouped(count)} 篇`,
	noVisitBefore: '在此之前没有打开过别的文档',
	noVisitAfter: '在此之后没有打开过别的文档',
	visitNotListed: `那篇文档现在不在列表中；在列表中按 ${key('back')} 清除筛选`,
	viewMessage: {
		clean: '清洗后的正文',
		marked: '标注：移除了什么，依据哪条规则',
		raw: '原文：文件本来的样子',
	},
	besideMessage: {
		on: '正文与原文并排；标注视图中与标注并排',
		off: '只显示一种视图',
	},
	noRoomBeside: `宽度不够并排两种视图；按 ${key('change-panes')} 让正文占满屏幕`,
	scriptMessage: {
		found: '字形依网页原样',
		hans: '转为简体字',
		tw: '转为繁体字（台湾）',
		hk: '转为繁体字（香港）',
	},
	loadingConverter: '正在载入词典……',
	converterFailed: reason => `词典载入失败：${reason}`,
	scriptOnlyInClean: view =>
		`${viewNames[view]}视图按网页原样显示；按 ${key('change-view')} 转到清洗后的正文`,
	nothingToCopy: '没有可复制的正文',
	copying: '正在复制……',
	chosenLines: lines =>
		`已选 ${grouped(lines)} 行；${key('copy')} 复制，${key('copy-cited')} 连出处复制`,
	gathering: (done, all) => `正在读取：${grouped(done)}/${grouped(all)} 篇……`,
	writing: '正在写入……',
	written: (documents, path) => `已将 ${grouped(documents)} 篇写入 ${path}`,
	notWritten: reason => `未能写入：${reason}`,
	copyWords: outcome => {
		switch (outcome.kind) {
			case 'copied':
				return `已复制 ${grouped(outcome.characters)} 字（${wayWords(outcome.way)}）`;
			case 'sent': {
				const saved = outcome.path === undefined ? '' : `；另存于 ${outcome.path}`;
				return `已发送 ${grouped(outcome.characters)} 字（${wayWords(outcome.way)}）${saved}`;
			}
			case 'saved': {
				const reason = outcome.reason === undefined ? '' : `（${outcome.reason}）`;
				return `已将 ${grouped(outcome.characters)} 字存入 ${outcome.path}${reason}`;
			}
			case 'failed':
				return `未能复制：${outcome.reason}`;
		}
	},
	hints: [
		`按 ${key('help')} 查看全部按键，${key('filter')} 边输入边筛选，${key('change-view')} 查看移除了什么`,
		`筛选支持拼音：输入 ldxz 可找到“领导小组”。按 ${key('palette')} 可查找所有命令`,
		`按 ${key('copy')} 复制正文，${key('copy-menu')} 复制引文；${key('details')} 查看各项信息的依据`,
	],
	backFrom: (name, file, isCopy) =>
		isCopy ? `已从 ${name} 返回；原文存于 ${file}` : `已从 ${name} 返回：${file}`,
	notLent: (name, reason) => `无法用 ${name} 打开：${reason}`,
	cannotLeave: '此处不能打开别的程序',
	unknownKey: label => `${label} 在这里没有作用；按 ${key('help')} 查看全部按键`,
	pastedNowhere: `请先按 ${key('filter')}，再粘贴到筛选框`,
});
