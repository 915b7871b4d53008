import type {DoctorWords} from '../en/doctor.ts';

export const doctorWords: DoctorWords = {
	levels: {fine: '正常', note: '提示', fault: '故障'},
	titles: {program: '程序', terminal: '终端', clipboard: '复制', files: '设置与文件夹'},
	summary: (faults, notes) =>
		faults === 0
			? `没有故障${notes === 0 ? '' : `，${notes} 条提示`}。`
			: `${faults} 处故障${notes === 0 ? '' : `，${notes} 条提示`}。`,
	version: version => `qingdu ${version}`,
	node: version => `Node ${version}`,
	nodeTooOld: (version, wanted) => `Node ${version} 版本过低：需要 ${wanted} 或更高。`,
	noTerminal: '这里的输入或输出不是终端，无从查询；浏览界面需要终端，导出则不需要。',
	terminal: name => `终端类型（TERM）：${name || '未设置'}。`,
	dumb: 'TERM=dumb：这样的终端无法显示全屏界面。',
	size: (columns, rows) => `${columns} 列 ${rows} 行：列表与正文可以并排。`,
	onePane: (columns, rows) => `${columns} 列 ${rows} 行：略小；60 列 16 行以上列表与正文可以并排。`,
	tooSmall: (columns, rows) => `${columns} 列 ${rows} 行：太小，至少需要 24 列 6 行。`,
	utf8: locale => `区域设置（${locale}）使用 UTF-8。`,
	noLocale: '区域设置没有说明编码，按 UTF-8 处理；可设 LANG=C.UTF-8。',
	notUtf8: locale =>
		`区域设置（${locale}）不是 UTF-8，汉字可能显示为问号。请设置 LANG，例如 C.UTF-8；--ascii 可改用普通字符画框线。`,
	ambiguous: columns =>
		columns === 1
			? '宽度不定的字符（“ ” … ·）占一列。'
			: '宽度不定的字符（“ ” … ·）占两列；浏览界面会询问并照此排版。',
	ambiguousUnknown:
		'终端没有说明宽度不定的字符（“ ” … ·）占几列；如果排版错位，可用 --ambiguous-width 2。',
	colours: '颜色已启用：只用十六种可由用户自定的颜色。',
	noColours: '颜色已关闭（NO_COLOR、FORCE_COLOR）：改以符号和粗体表示。',
	background: {
		light: '背景为浅色；所用颜色在其上清晰可读。',
		dark: '背景为深色；所用颜色在其上清晰可读。',
	},
	keyboard: '支持 kitty 键盘协议；本程序的按键并不依赖它。',
	plainKeyboard: '使用普通键盘协议，已经足够。',
	remote: '这是远程会话（SSH）：这里的剪贴板不是您面前那台电脑的。',
	tmux: '在 tmux 中，复制的内容进入它的缓冲区（tmux load-buffer -w），可用前缀键加 ] 粘贴。',
	tmuxSilent: 'tmux 没有说明是否把复制的内容转交外层终端。',
	tmuxOff: 'tmux 没有转交复制的内容：执行 `tmux set -g set-clipboard on` 即可转交外层终端。',
	tmuxOn: setting => `tmux 会把复制的内容转交外层终端（set-clipboard ${setting}），只要后者允许。`,
	passthroughOff: 'tmux 的 allow-passthrough 已关闭，这没有影响：复制不经由它。',
	desktop: '复制的内容进入本机桌面的剪贴板。',
	desktopNeeds: tool => `使用本机桌面的剪贴板需要 ${tool}，请安装。`,
	osc52:
		'复制的内容发送给终端（OSC 52），终端不会回复是否收到；有的终端要在设置中允许。超过 75 kB 的同时存为文件。',
	throughScreen: '复制的内容经 GNU screen 发送给终端（OSC 52），终端不会回复是否收到。',
	noWay: '没有终端就没有剪贴板；复制的内容会存为文件。',
	lastResort: '如果没有剪贴板可用，复制的内容会存为文件，并告知文件名。',
	settings: file => `设置读自 ${file}。`,
	noSettings: file => `没有设置文件；可写在 ${file}，格式见软件包中的 config.schema.json。`,
	folders: {
		cache: path => `读取缓存在 ${path}。`,
		state: path => `程序自身的使用记录在 ${path}。`,
	},
	folderTrouble: (path, reason) => `无法写入 ${path}（${reason}）；不影响使用。`,
	commands: '可指定按键的命令',
};
