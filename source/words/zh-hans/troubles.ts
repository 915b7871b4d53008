import type {troubleWords as english} from '../en/troubles.ts';
import {grouped} from '../numbers.ts';

const quoted = (names: readonly string[]): string => names.map(name => `“${name}”`).join('、');

export const troubleWords: typeof english = {
	bundledCorpus: '自带语料库',
	standardInput: '标准输入',
	standardOutput: '标准输出',
	moreProblems: count => `此外还有 ${count} 处同类问题。`,
	exported: (count, rate) => `${grouped(count)} 篇，每秒 ${grouped(rate)} 篇`,
	cannotRead: (path, reason) => `无法读取 ${path}：${reason}。`,
	skipped: (path, reason) => `已跳过 ${path}：${reason}。`,
	ownError: 'qingdu 因自身错误而中止：',

	noSuchPath: names => `找不到${quoted(names)}。请检查拼写，或另给路径。`,
	noTextIn: paths => `${quoted(paths)}中没有可读的文本。`,
	nothingPiped: '标准输入没有内容：`-` 要接在管道后面。',
	dumbTerminal: '此终端（TERM=dumb）无法显示全屏界面。请用 `qingdu --export text [路径 …]`。',
	needsTerminal:
		'浏览界面需要终端来输入和显示。没有终端时，可用 `qingdu --export jsonl|text|markdown [路径 …]` 取得清洗后的正文。',
	noSuchFlag: flag => `没有 ${flag} 这个选项。\`qingdu --help\` 列出全部选项。`,
	noSuchRule: rule =>
		`${rule === '' ? '没有给出规则名' : `没有“${rule}”这条规则`}。\`qingdu --rules\` 列出全部规则。`,
	noSuchEncoding: encoding => `没有“${encoding}”这种编码。可用 utf-8、gb18030、big5、utf-16le 等。`,
	noSuchLanguage: given =>
		`--lang 可取 en、zh-Hans、zh-Hant；${given === '' ? '没有给出' : `给出的是“${given}”`}。`,
	noSuchShell: given =>
		`--completions 可取 bash、zsh、fish；${given === '' ? '没有给出' : `给出的是“${given}”`}。`,
	widthTakes: given =>
		`--ambiguous-width 可取 1、2；${given === '' ? '没有给出' : `给出的是“${given}”`}。`,
	needsField: '--text-field 后面要写字段名。',
	outputNeedsExport: '--output 要与 --export 格式 一起用。',
	forceNeedsExport: '--force 要与 --output 文件或 --learn 文件 一起用。',
	noSuchFormat: (formats, given) =>
		`--export 可取 ${formats.join('、')}；${given === '' ? '没有给出' : `给出的是“${given}”`}。`,
	needsFile: '--output 后面要写文件名。',
	flagNeedsExport: flag => `${flag} 要与 --export 格式 一起用。`,
	notACount: (flag, least, given) =>
		`${flag} 后面要写不小于 ${least} 的整数；${given === '' ? '没有给出' : `给出的是“${given}”`}。`,
	noFields: (formats, given) =>
		`--fields 要与 --export ${formats.join('、')} 一起用；${given} 没有字段。`,
	noSuchField: (field, fields) => `没有“${field}”这个字段。可用的有：${fields.join('、')}。`,
	fromNeedsInput: '--from 只能与 `-`（标准输入）一起用，且不能另有路径。',
	noSuchInput: (formats, given) =>
		`--from 可取 ${formats.join('、')}；${given === '' ? '没有给出' : `给出的是“${given}”`}。`,
	learnNeedsFile: '--learn 后面要写文件名。',
	learnAlone: '--learn 写入自己的文件，不能与 --export 或 --output 一起用。',
	needsTemplates: '--templates 后面要写文件名。',
	cannotUseTemplates: (path, reason) => `无法使用“${path}”中的模板：${reason}。`,
	fileIsThere: path => `${path} 已经存在。要覆盖它，请加 --force。`,
	cannotWrite: (path, reason) => `无法写入 ${path}：${reason}。`,

	settingsUnreadable: (file, reason) => `无法读取设置文件 ${file}：${reason}。`,
	settingsNoObject: '设置文件的内容不是 JSON 对象。',
	noSuchSetting: name => `没有“${name}”这项设置。`,
	wrongSetting: (name, values, given) =>
		`设置“${name}”可取 ${values.join('、')}；给出的是 ${given}。`,
	wrongKeys: id => `“${id}”的按键应写成一个键，或一列键。`,
	noSuchCommand: id => `没有“${id}”这个命令可供指定按键；\`qingdu --doctor\` 列出全部命令。`,
	noSuchKey: (key, id) => `为“${id}”指定的“${key}”不是按键：请写 j、G、ctrl-d、page-down 之类。`,
	keyIsTyped: (key, id) => `${key} 不能用于“${id}”：在那里它是输入的字符。`,
	keyIsWayOut: id => `Ctrl-c 不能用于“${id}”：它始终是退出。`,
	keyTakenTwice: (key, first, second) =>
		`${key} 同时指定给“${first}”和“${second}”；以“${first}”为准。`,
	leftWithoutKey: (id, key) => `“${id}”已没有按键：${key} 另有用处。`,
	settingsFaults: (first, others) =>
		others === 0 ? first : `${first}另有 ${others} 处；\`qingdu --doctor\` 全部列出。`,
};
