import type {screenWords as english} from '../en/screen.ts';
import {leastOfProgress, lessened} from '../lessened.ts';
import {duration, grouped, loadingBar, megabytes, percentOf} from '../numbers.ts';
import type {KeyOf} from '../words.ts';

const documents = (count: number): string => `${grouped(count)} 篇文件`;
const units = {s: '秒', min: '分鐘'};

export const screenWords = (key: KeyOf): ReturnType<typeof english> => ({
	noTitle: '網頁上沒有標題',
	authorsWord: () => '作者',
	editorsWord: () => '編輯',
	viewsWords: views => `瀏覽 ${grouped(views)} 次`,
	scriptWords: {hans: '簡體', hant: '繁體', mixed: '簡繁混用', none: '無漢字'},
	moreWarnings: count => `另有 ${grouped(count)} 處疑點`,

	moreLines: count => `…… 還有 ${grouped(count)} 行，見原文檢視`,
	emptyText: `清理之後這個網頁什麼也沒剩下。全部內容見原文檢視（${key('change-view')}）。`,
	emptyRawText: '這個檔案是空的。',
	sentenceEnd: '。',
	sentenceGap: '',
	nothingRemoved: '沒有移除任何內容。',
	removedWords: (removed, total) => `移除 ${grouped(removed)} 字（${percentOf(removed, total)}%）`,
	ruleWords: (rule, count) => `${rule} ${grouped(count)}`,
	footWords: (removed, rules, kept) => [
		`${removed}：`,
		...rules.map((rule, index) => `${rule}${index < rules.length - 1 ? '、' : '。'}`),
		...(kept === '' ? [] : [kept]),
	],
	keptWords: count => `還原了 ${grouped(count)} 處更動。`,
	keptRuleWords: rule => `${rule} 已還原`,

	viewWords: {clean: '清理後', marked: '標註', raw: '原文'},
	scriptChoiceWords: {found: '原樣', hans: '簡體', tw: '繁體（臺灣）', hk: '繁體（香港）'},
	withOwnScript: (choice, own) => `${choice}（${own}）`,
	filterPlaceholder: '輸入以篩選',
	findPlaceholder: '輸入以在正文中尋找',
	palettePlaceholder: '輸入想做的事',
	noCommand: query =>
		`沒有與「${query}」有關的指令。${key('clear-field')} 清空輸入欄，${key('cancel')} 離開。`,
	helpPlaceholder: '輸入想找的按鍵用途',
	noKey: query =>
		`沒有與「${query}」有關的按鍵。${key('clear-field')} 清空輸入欄，${key('cancel')} 離開。`,
	helpHead: '按鍵',
	mouseTitle: '滑鼠',
	mouseRows: [
		['按一下', '選定；再按一下：開啟或執行'],
		['滾輪', '移動指標所指的一欄'],
		['按住 Shift 拖曳', '選取文字，由終端機處理'],
	],
	queryHelpTitle: '篩選的寫法',
	noDate: '無日期',
	standIn: '無標題',
	quoted: sentence => `「${sentence}」`,
	hitsWords: count => `符合 ${grouped(count)} 處`,

	noDocuments: '這裡沒有文件。',
	loadingList: '正在載入……',
	whereabouts: (place, rules) => `字元 ${place}，清理規則 ${rules}`,
	opening: '正在開啟……',
	restFollows: '本文較長，其餘部分正在清理……',
	cannotOpen: reason => `無法開啟這篇文件：${reason}。`,
	nothingToRead: '沒有可顯示的文件。',
	tooSmall: '視窗太小：至少需要 24 欄 6 列。',

	progressWords: progress => {
		const {bytes, totalBytes, elapsed, problems} = progress;
		const share = totalBytes === 0 ? 0 : Math.min(1, bytes / totalBytes);
		const isTelling = elapsed >= 500;
		const left = duration((elapsed / share) * (1 - share));
		return lessened(
			[
				`載入中 ${loadingBar(share)} ${documents(progress.documents)}`,
				`${megabytes(bytes)}/${megabytes(totalBytes)} MB`,
				isTelling ? `${megabytes((bytes / elapsed) * 1000)} MB/s` : '',
				isTelling && share > 0 ? `約剩 ${left.count} ${units[left.unit]}` : '',
				problems > 0 ? `${grouped(problems)} 處無法讀取` : '',
				`${key('back')} 停止`,
			],
			leastOfProgress,
		);
	},
	loadingOver: over => {
		const {problems, stopped, bodiesUntil} = over;
		const done = stopped ? '已停止載入，現有' : '已載入';
		const failed =
			problems === 0 ? '' : `；${grouped(problems)} 處無法讀取（按 ${key('problems')} 檢視）`;
		const held = `；第 ${grouped(bodiesUntil)} 篇以後的正文太多，不納入搜尋`;
		return `${done} ${documents(over.documents)}${failed}${bodiesUntil < over.documents ? held : ''}`;
	},
	reloading: '正在重新讀取……',
	stillLoading: `仍在載入；按 ${key('back')} 停止`,
	readAnew: (now, before) => {
		const change = now - before;
		const words = change > 0 ? `多 ${grouped(change)} 篇` : `少 ${grouped(-change)} 篇`;
		return `已重新讀取：${documents(now)}${change === 0 ? '' : `（比先前${words}）`}`;
	},
	recurringTaken: (count, said) =>
		`${said === undefined ? '' : `${said}；`}已從 ${documents(count)}中移除反覆出現的行`,
	notReadAnew: reason => `無法重新讀取：${reason}`,
	noProblems: '所有內容均已讀取',
	problemsHead: '無法讀取的內容',
	problemsNotice: (first, others) =>
		others === 0 ? first : `${first}另有 ${grouped(others)} 處類似問題。`,

	menuTitles: {
		contents: '目錄',
		details: '關於本頁',
		'copy-menu': '複製',
		sort: '清單排序',
		repeats: '相同的文件',
		facets: '清單概況',
	},
	spokenStart: (name, count) => `${name}：${documents(count)}。`,
	spokenItem: (position, total, text) =>
		`第 ${grouped(position)} 項，共 ${grouped(total)} 項：${text}`,
	spokenMarked: '已標記',
	spokenGap: '，',
	nothingInMenu: '這裡沒有內容。',
	detailWords: {
		page: '網頁所載',
		record: '紀錄中的其他欄位',
		doubts: '疑點',
		removed: '移除的內容',
		file: '檔案',
		names: {
			title: '標題',
			originalTitle: '原標題',
			published: '日期',
			source: '來源',
			site: '網站',
			author: '作者',
			editor: '編輯',
			views: '瀏覽數',
			dateline: '電頭',
		},
	},
	nothingSaid: '沒有標題、日期、來源，也沒有人名。',
	charactersWords: count => `${grouped(count)} 字`,
	ruleShareWords: (rule, count) => (count === 1 ? rule : `${rule} ×${grouped(count)}`),
	thisDocument: '這篇文件',
	markedHead: count => `已標記的 ${grouped(count)} 篇文件`,
	writeHead: marked =>
		marked === 0 ? '把這篇文件寫入新檔案' : `把標記的 ${grouped(marked)} 篇寫入新檔案`,
	writtenFormats: {
		jsonl: 'JSON Lines',
		text: '純文字',
		markdown: 'Markdown',
		csv: 'CSV',
	},
	copyKindWords: {
		text: '正文',
		titled: '正文，附標題與出處',
		citation: '引文（GB/T 7714）',
		bibtex: '引文（BibTeX）',
		csl: '引文（CSL-JSON，可匯入 Zotero）',
		marked: '原文並標出更動：[-刪-] {+增+}',
		raw: '原文',
		json: 'JSON 紀錄，含更動',
	},
});
