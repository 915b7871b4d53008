import type {HelpWords} from '../en/help.ts';

export const helpWords: HelpWords = {
	description: 'qingdu 清讀：閱讀、搜尋、清理擷取來的中文網頁文字',
	heads: {usage: '用法', options: '選項', examples: '範例'},
	usages: {
		explore: '瀏覽檔案和資料夾；不給路徑則開啟內附語料庫',
		pipe: '瀏覽從標準輸入傳來的內容',
		export: '把清理後的語料寫到標準輸出',
		learn: '記下同一網站各頁上反覆出現的行',
	},
	places: {
		path: '路徑',
		format: '格式',
		file: '檔案',
		encoding: '編碼',
		field: '欄位',
		rule: '規則',
		language: '語言',
	},
	flags: {
		export: '可用 jsonl、text、markdown',
		output: '與 --export 一起用：改為寫入檔案',
		force: '與 --output 或 --learn 一起用：檔案已存在時覆寫',
		encoding: '檔案的編碼；不給則逐一判斷',
		textField: '紀錄中存放正文的欄位',
		cache: '不使用也不儲存讀取快取',
		without: '停用一條清理規則；可重複使用',
		learn: '把反覆出現的行寫入檔案，併入 --templates 所給的內容',
		templates: '依 --learn 寫下的內容清理；匯出本身不會學習；可重複使用',
		lang: '介面語言：en、zh-Hans、zh-Hant；不給則依系統地區設定',
		rules: '列出全部清理規則',
		help: '顯示本說明',
		version: '顯示版本',
	},
	files: '檔案格式：文字、HTML、JSON、JSONL、CSV、TSV、Parquet、WARC、WET，包括 gzip 壓縮的。',
	keys: '在瀏覽介面中按 ? 檢視全部按鍵。',
	exampleLines: [
		'qingdu pages/',
		'qingdu --export jsonl pages/ > pages.jsonl',
		'qingdu --export markdown --output pages.md pages/',
		'qingdu --learn all.json pages/ && qingdu --export jsonl --templates all.json pages/',
	],
};
