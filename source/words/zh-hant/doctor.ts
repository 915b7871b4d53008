import type {DoctorWords} from '../en/doctor.ts';

export const doctorWords: DoctorWords = {
	levels: {fine: '正常', note: '提示', fault: '故障'},
	titles: {program: '程式', terminal: '終端機', clipboard: '複製', files: '設定與資料夾'},
	summary: (faults, notes) =>
		faults === 0
			? `沒有故障${notes === 0 ? '' : `，${notes} 則提示`}。`
			: `${faults} 處故障${notes === 0 ? '' : `，${notes} 則提示`}。`,
	version: version => `qingdu ${version}`,
	node: version => `Node ${version}`,
	nodeTooOld: (version, wanted) => `Node ${version} 版本過舊：需要 ${wanted} 或更新。`,
	noTerminal: '這裡的輸入或輸出不是終端機，無從查詢；瀏覽介面需要終端機，匯出則不需要。',
	terminal: name => `終端機類型（TERM）：${name || '未設定'}。`,
	dumb: 'TERM=dumb：這樣的終端機無法顯示全螢幕介面。',
	size: (columns, rows) => `${columns} 欄 ${rows} 列：清單與正文可以並排。`,
	onePane: (columns, rows) => `${columns} 欄 ${rows} 列：略小；60 欄 16 列以上清單與正文可以並排。`,
	tooSmall: (columns, rows) => `${columns} 欄 ${rows} 列：太小，至少需要 24 欄 6 列。`,
	utf8: locale => `地區設定（${locale}）使用 UTF-8。`,
	noLocale: '地區設定沒有說明編碼，視為 UTF-8；可設 LANG=C.UTF-8。',
	notUtf8: locale =>
		`地區設定（${locale}）不是 UTF-8，漢字可能顯示為問號。請設定 LANG，例如 C.UTF-8；--ascii 可改用一般字元畫框線。`,
	ambiguous: columns =>
		columns === 1
			? '寬度不定的字元（“ ” … ·）佔一欄。'
			: '寬度不定的字元（“ ” … ·）佔兩欄；瀏覽介面會詢問並照此排版。',
	ambiguousUnknown:
		'終端機沒有說明寬度不定的字元（“ ” … ·）佔幾欄；如果排版錯位，可用 --ambiguous-width 2。',
	colours: '色彩已啟用：只用十六種可由使用者自訂的顏色。',
	noColours: '色彩已關閉（NO_COLOR、FORCE_COLOR）：改以符號和粗體表示。',
	background: {
		light: '背景為淺色；所用顏色在其上清晰可讀。',
		dark: '背景為深色；所用顏色在其上清晰可讀。',
	},
	keyboard: '支援 kitty 鍵盤協定；本程式的按鍵並不依賴它。',
	plainKeyboard: '使用一般鍵盤協定，已經足夠。',
	remote: '這是遠端連線（SSH）：這裡的剪貼簿不是您面前那台電腦的。',
	tmux: '在 tmux 中，複製的內容進入它的緩衝區（tmux load-buffer -w），可用前綴鍵加 ] 貼上。',
	tmuxSilent: 'tmux 沒有說明是否把複製的內容轉交外層終端機。',
	tmuxOff: 'tmux 沒有轉交複製的內容：執行 `tmux set -g set-clipboard on` 即可轉交外層終端機。',
	tmuxOn: setting =>
		`tmux 會把複製的內容轉交外層終端機（set-clipboard ${setting}），只要後者允許。`,
	passthroughOff: 'tmux 的 allow-passthrough 已關閉，這沒有影響：複製不經由它。',
	desktop: '複製的內容進入本機桌面的剪貼簿。',
	desktopNeeds: tool => `使用本機桌面的剪貼簿需要 ${tool}，請安裝。`,
	osc52:
		'複製的內容送給終端機（OSC 52），終端機不會回覆是否收到；有的終端機要在設定中允許。超過 75 kB 的同時存為檔案。',
	throughScreen: '複製的內容經 GNU screen 送給終端機（OSC 52），終端機不會回覆是否收到。',
	noWay: '沒有終端機就沒有剪貼簿；複製的內容會存為檔案。',
	lastResort: '如果沒有剪貼簿可用，複製的內容會存為檔案，並告知檔名。',
	settings: file => `設定讀自 ${file}。`,
	noSettings: file => `沒有設定檔；可寫在 ${file}，格式見套件中的 config.schema.json。`,
	folders: {
		cache: path => `讀取快取在 ${path}。`,
		state: path => `程式自身的使用紀錄在 ${path}。`,
	},
	folderTrouble: (path, reason) => `無法寫入 ${path}（${reason}）；不影響使用。`,
	commands: '可指定按鍵的指令',
};
