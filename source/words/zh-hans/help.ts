import type {HelpWords} from '../en/help.ts';

export const helpWords: HelpWords = {
	description: 'qingdu 清讀：阅读、检索、清洗抓取来的中文网页文本',
	heads: {usage: '用法', options: '选项', examples: '示例'},
	usages: {
		explore: '浏览文件和文件夹；不给路径则打开自带语料库',
		pipe: '浏览从标准输入传来的内容',
		export: '把清洗后的语料写到标准输出',
		learn: '记下同一网站各页上反复出现的行',
	},
	places: {
		path: '路径',
		format: '格式',
		file: '文件',
		encoding: '编码',
		field: '字段',
		rule: '规则',
		language: '语言',
	},
	flags: {
		export: '可取 jsonl、text、markdown',
		output: '与 --export 一起用：改为写入文件',
		force: '与 --output 或 --learn 一起用：文件已存在时覆盖',
		encoding: '文件的编码；不给则逐个判断',
		textField: '记录中存放正文的字段或列',
		cache: '不使用也不保存读取缓存',
		without: '停用一条清洗规则；可重复使用',
		learn: '把反复出现的行写入文件，并入 --templates 所给的内容',
		templates: '按 --learn 写下的内容清洗；导出本身不会学习；可重复使用',
		lang: '界面语言：en、zh-Hans、zh-Hant；不给则依系统区域设置',
		rules: '列出全部清洗规则',
		help: '显示本说明',
		version: '显示版本号',
	},
	files: '文件格式：文本、HTML、JSON、JSONL、CSV、TSV、Parquet、WARC、WET，包括 gzip 压缩的。',
	keys: '在浏览界面中按 ? 查看全部按键。',
	exampleLines: [
		'qingdu pages/',
		'qingdu --export jsonl pages/ > pages.jsonl',
		'qingdu --export markdown --output pages.md pages/',
		'qingdu --learn all.json pages/ && qingdu --export jsonl --templates all.json pages/',
	],
};
