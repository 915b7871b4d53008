import type {troubleWords as english} from '../en/troubles.ts';
import {grouped} from '../numbers.ts';

const quoted = (names: readonly string[]): string => names.map(name => `「${name}」`).join('、');

export const troubleWords: typeof english = {
	bundledCorpus: '內附語料庫',
	standardInput: '標準輸入',
	standardOutput: '標準輸出',
	moreProblems: count => `此外還有 ${count} 處同類問題。`,
	exported: (count, rate) => `${grouped(count)} 篇，每秒 ${grouped(rate)} 篇`,
	cannotRead: (path, reason) => `無法讀取 ${path}：${reason}。`,
	skipped: (path, reason) => `已略過 ${path}：${reason}。`,
	ownError: 'qingdu 因自身錯誤而中止：',

	noSuchPath: names => `找不到${quoted(names)}。請檢查拼字，或另給路徑。`,
	noTextIn: paths => `${quoted(paths)}中沒有可讀的文字。`,
	nothingPiped: '標準輸入沒有內容：`-` 要接在管線後面。',
	dumbTerminal: '此終端機（TERM=dumb）無法顯示全螢幕介面。請用 `qingdu --export text [路徑 …]`。',
	needsTerminal:
		'瀏覽介面需要終端機來輸入和顯示。沒有終端機時，可用 `qingdu --export jsonl|text|markdown [路徑 …]` 取得清理後的正文。',
	noSuchFlag: flag => `沒有 ${flag} 這個選項。\`qingdu --help\` 列出全部選項。`,
	noSuchRule: rule =>
		`${rule === '' ? '沒有給出規則名稱' : `沒有「${rule}」這條規則`}。\`qingdu --rules\` 列出全部規則。`,
	noSuchEncoding: encoding =>
		`沒有「${encoding}」這種編碼。可用 utf-8、gb18030、big5、utf-16le 等。`,
	noSuchLanguage: given =>
		`--lang 可取 en、zh-Hans、zh-Hant；${given === '' ? '沒有給出' : `給出的是「${given}」`}。`,
	noSuchShell: given =>
		`--completions 可用 bash、zsh、fish；${given === '' ? '沒有給出' : `給出的是「${given}」`}。`,
	widthTakes: given =>
		`--ambiguous-width 可取 1、2；${given === '' ? '沒有給出' : `給出的是「${given}」`}。`,
	needsField: '--text-field 後面要寫欄位名稱。',
	outputNeedsExport: '--output 要與 --export 格式 一起用。',
	forceNeedsExport: '--force 要與 --output 檔案或 --learn 檔案 一起用。',
	noSuchFormat: (formats, given) =>
		`--export 可取 ${formats.join('、')}；${given === '' ? '沒有給出' : `給出的是「${given}」`}。`,
	needsFile: '--output 後面要寫檔名。',
	flagNeedsExport: flag => `${flag} 要與 --export 格式 一起用。`,
	notACount: (flag, least, given) =>
		`${flag} 後面要寫不小於 ${least} 的整數；${given === '' ? '沒有給出' : `給出的是「${given}」`}。`,
	noFields: (formats, given) =>
		`--fields 要與 --export ${formats.join('、')} 一起用；${given} 沒有欄位。`,
	noSuchField: (field, fields) => `沒有「${field}」這個欄位。可用的有：${fields.join('、')}。`,
	fromNeedsInput: '--from 只能與 `-`（標準輸入）一起用，且不能另有路徑。',
	noSuchInput: (formats, given) =>
		`--from 可用 ${formats.join('、')}；${given === '' ? '沒有給出' : `給出的是「${given}」`}。`,
	learnNeedsFile: '--learn 後面要寫檔名。',
	learnAlone: '--learn 寫入自己的檔案，不能與 --export 或 --output 一起用。',
	needsTemplates: '--templates 後面要寫檔名。',
	cannotUseTemplates: (path, reason) => `無法使用「${path}」中的範本：${reason}。`,
	fileIsThere: path => `${path} 已經存在。要覆寫它，請加 --force。`,
	cannotWrite: (path, reason) => `無法寫入 ${path}：${reason}。`,

	settingsUnreadable: (file, reason) => `無法讀取設定檔 ${file}：${reason}。`,
	settingsNoObject: '設定檔的內容不是 JSON 物件。',
	noSuchSetting: name => `沒有「${name}」這項設定。`,
	wrongSetting: (name, values, given) =>
		`設定「${name}」可用 ${values.join('、')}；給出的是 ${given}。`,
	wrongKeys: id => `「${id}」的按鍵應寫成一個鍵，或一串鍵。`,
	noSuchCommand: id => `沒有「${id}」這個指令可供指定按鍵；\`qingdu --doctor\` 列出全部指令。`,
	noSuchKey: (key, id) =>
		`為「${id}」指定的「${key}」不是按鍵：請寫 j、G、ctrl-d、page-down 之類。`,
	keyIsTyped: (key, id) => `${key} 不能用於「${id}」：在那裡它是輸入的字元。`,
	keyIsWayOut: id => `Ctrl-c 不能用於「${id}」：它始終是離開程式。`,
	keyTakenTwice: (key, first, second) =>
		`${key} 同時指定給「${first}」和「${second}」；以「${first}」為準。`,
	leftWithoutKey: (id, key) => `「${id}」已沒有按鍵：${key} 另有用途。`,
	settingsFaults: (first, others) =>
		others === 0 ? first : `${first}另有 ${others} 處；\`qingdu --doctor\` 全部列出。`,
};
