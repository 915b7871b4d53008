import type {replyWords as english} from '../en/replies.ts';
import {grouped} from '../numbers.ts';
import type {KeyOf} from '../words.ts';

const viewNames = {clean: '清理後', marked: '標註', raw: '原文'};
const ways: Readonly<Record<string, string>> = {clipboard: '剪貼簿'};
const wayWords = (way: string): string => ways[way] ?? way;

export const replyWords = (key: KeyOf): ReturnType<typeof english> => ({
	provenBy: (name, extractor) => `${name}：取自此處（${extractor}）`,
	fromOutside: '（來自紀錄）',
	chosenWords: paragraphs =>
		`已選 ${grouped(paragraphs)} 段；${key('copy')} 複製，${key('copy-cited')} 連出處複製`,
	nothingToChoose: '沒有可選取的正文',
	markedWords: count => `已標記 ${grouped(count)} 篇；${key('copy-menu')} 可複製或匯出`,
	unmarkedWords: count =>
		count === 0 ? '已沒有標記的文件' : `已取消標記；還有 ${grouped(count)} 篇`,
	noMarks: `沒有標記的文件；按 ${key('mark')} 標記`,
	noEdits: '這個網頁沒有移除任何內容',
	editWords: (rule, reason) => (reason === undefined ? rule : `${rule}：${reason}`),
	recursIn: ({documents, of, site}) =>
		`在${site === undefined ? '' : ` ${site} 的`} ${grouped(of)} 篇文件中有 ${grouped(documents)} 篇出現`,
	wrappedToFirstEdit: '已過最後一處更動，回到第一處',
	wrappedToLastEdit: '已過第一處更動，轉到最後一處',
	keptEditWords: rule => `${rule}：已還原；按 ${key('put-back')} 再次移除`,
	putBackWords: rule => `已還原到正文：${rule}`,
	removedAgainWords: rule => `已再次移除：${rule}`,
	heldByOthers: rule => `已交還 ${rule}，但仍保留：旁邊還原的內容與它相連`,
	noEditBelow: `此處以下沒有移除的內容；按 ${key('previous-match')} 回到上一處更動`,
	putsBackInMarked: view =>
		`${key('put-back')} 還原的是標註檢視中的更動，現在是${viewNames[view]}檢視；按 ${key('change-view')} 切換`,
	noHitAnyMore: '；這個網頁不再符合篩選',
	editsWords: count => `${grouped(count)} 處更動`,
	noQuery: `沒有搜尋內容：按 ${key('filter')} 篩選清單，或在正文中尋找`,
	hitWords: (position, count) => `第 ${grouped(position)} 處，共 ${grouped(count)} 處`,
	notFound: query => `正文中沒有「${query}」`,
	queryCut: longest => `只搜尋前 ${grouped(longest)} 個字元`,
	wrappedToFirst: '已過最後一處，回到第一處',
	wrappedToLast: '已過第一處，轉到最後一處',
	atFirst: '這是第一篇文件',
	atLast: '這是最後一篇文件',
	atStart: '正文開頭',
	atEnd: '正文結尾',
	nothingToGoBackTo: `沒有可返回之處；按 ${key('quit')} 離開程式`,
	textNotOnShow: `正文沒有顯示；按 ${key('open')} 開啟`,
	filterCleared: '已清除篩選：列出全部文件',
	findCleared: '已清除尋找',
	panesMessage: {
		both: '清單與正文並排',
		one: `只顯示一欄；按 ${key('change-panes')} 恢復雙欄`,
	},
	roomForOne: '螢幕只容得下一欄',
	paragraphsMessage: {
		indented: '段落首行縮排兩格',
		spaced: '段落之間空一行',
	},
	headFolded: warnings =>
		warnings === 0
			? `已收起，只留標題；按 ${key('fold-head')} 展開`
			: `已收起，只留標題，連同 ${grouped(warnings)} 處疑點；按 ${key('fold-head')} 展開`,
	headShown: '正文上方顯示全部資訊',
	nothingToUndo: '沒有可復原的操作',
	undone: {
		marks: count => `已復原：回到標記 ${grouped(count)} 篇`,
		edits: '已復原：更動回到原狀',
		filter: query => (query === '' ? '已復原：回到不篩選' : `已復原：篩選回到「${query}」`),
	},
	nothingToRedo: '沒有可重做的操作',
	redone: {
		marks: count => `已重做：標記 ${grouped(count)} 篇`,
		edits: '已重做：更動如復原之前',
		filter: query => (query === '' ? '已重做：不篩選' : `已重做：篩選為「${query}」`),
	},
	visitWords: (position, count) =>
		`開啟過的文件：第 ${grouped(position)} 篇，共 ${grouped(count)} 篇`,
	noVisitBefore: '在此之前沒有開啟過別的文件',
	noVisitAfter: '在此之後沒有開啟過別的文件',
	visitNotListed: `那篇文件現在不在清單中；在清單中按 ${key('back')} 清除篩選`,
	viewMessage: {
		clean: '清理後的正文',
		marked: '標註：移除了什麼，依據哪條規則',
		raw: '原文：檔案本來的樣子',
	},
	besideMessage: {
		on: '正文與原文並排；標註檢視中與標註並排',
		off: '只顯示一種檢視',
	},
	noRoomBeside: `寬度不夠並排兩種檢視；按 ${key('change-panes')} 讓正文佔滿螢幕`,
	scriptMessage: {
		found: '字形依網頁原樣',
		hans: '轉為簡體字',
		tw: '轉為繁體字（臺灣）',
		hk: '轉為繁體字（香港）',
	},
	loadingConverter: '正在載入詞典……',
	converterFailed: reason => `詞典載入失敗：${reason}`,
	scriptOnlyInClean: view =>
		`${viewNames[view]}檢視依網頁原樣顯示；按 ${key('change-view')} 轉到清理後的正文`,
	nothingToCopy: '沒有可複製的正文',
	copying: '正在複製……',
	chosenLines: lines =>
		`已選 ${grouped(lines)} 行；${key('copy')} 複製，${key('copy-cited')} 連出處複製`,
	gathering: (done, all) => `正在讀取：${grouped(done)}/${grouped(all)} 篇……`,
	writing: '正在寫入……',
	written: (documents, path) => `已將 ${grouped(documents)} 篇寫入 ${path}`,
	notWritten: reason => `未能寫入：${reason}`,
	copyWords: outcome => {
		switch (outcome.kind) {
			case 'copied':
				return `已複製 ${grouped(outcome.characters)} 字（${wayWords(outcome.way)}）`;
			case 'sent': {
				const saved = outcome.path === undefined ? '' : `；另存於 ${outcome.path}`;
				return `已送出 ${grouped(outcome.characters)} 字（${wayWords(outcome.way)}）${saved}`;
			}
			case 'saved': {
				const reason = outcome.reason === undefined ? '' : `（${outcome.reason}）`;
				return `已將 ${grouped(outcome.characters)} 字存入 ${outcome.path}${reason}`;
			}
			case 'failed':
				return `無法複製：${outcome.reason}`;
		}
	},
	hints: [
		`按 ${key('help')} 檢視全部按鍵，${key('filter')} 邊輸入邊篩選，${key('change-view')} 檢視移除了什麼`,
		`篩選支援拼音：輸入 ldxz 可找到「領導小組」。按 ${key('palette')} 可尋找所有指令`,
		`按 ${key('copy')} 複製正文，${key('copy-menu')} 複製引文；${key('details')} 檢視各項資訊的依據`,
	],
	backFrom: (name, file, isCopy) =>
		isCopy ? `已從 ${name} 返回；原文存於 ${file}` : `已從 ${name} 返回：${file}`,
	notLent: (name, reason) => `無法用 ${name} 開啟：${reason}`,
	cannotLeave: '此處不能開啟別的程式',
	unknownKey: label => `${label} 在這裡沒有作用；按 ${key('help')} 檢視全部按鍵`,
	pastedNowhere: `請先按 ${key('filter')}，再貼到篩選欄`,
});
