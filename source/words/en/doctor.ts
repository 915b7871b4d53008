import {counted} from '../numbers.ts';

/** What `--doctor` says. */
export const doctorWords = {
	levels: {fine: 'ok', note: 'note', fault: 'FAULT'},
	titles: {
		program: 'The program',
		terminal: 'The terminal',
		clipboard: 'Copying',
		files: 'Settings and folders',
	},
	summary: (faults: number, notes: number): string =>
		faults === 0
			? `No faults${notes === 0 ? '' : `, ${counted(notes, 'note')}`}.`
			: `${counted(faults, 'fault')}${notes === 0 ? '' : `, ${counted(notes, 'note')}`}.`,
	version: (version: string): string => `qingdu ${version}`,
	node: (version: string): string => `Node ${version}`,
	nodeTooOld: (version: string, wanted: string): string =>
		`Node ${version} is too old: ${wanted} or later is needed.`,
	noTerminal:
		'Input or output is no terminal here, so it was not asked; the explorer needs one, exports do not.',
	terminal: (name: string): string => `It calls itself ${name || 'nothing'} (TERM).`,
	dumb: 'TERM=dumb: a terminal like that cannot show a full screen.',
	size: (columns: number, rows: number): string =>
		`${columns} columns by ${rows} rows: room for list and text side by side.`,
	onePane: (columns: number, rows: number): string =>
		`${columns} columns by ${rows} rows: little room; from 60 by 16 list and text stand side by side.`,
	tooSmall: (columns: number, rows: number): string =>
		`${columns} columns by ${rows} rows are too few: 24 by 6 are needed.`,
	utf8: (locale: string): string => `The locale (${locale}) is one of UTF-8.`,
	noLocale: 'The locale names no encoding; UTF-8 is assumed. LANG=C.UTF-8 would say so.',
	notUtf8: (locale: string): string =>
		`The locale (${locale}) is not one of UTF-8: Chinese may come out as question marks. Set LANG, to C.UTF-8 for one; --ascii draws borders in plain characters.`,
	ambiguous: (columns: 1 | 2): string =>
		columns === 1
			? 'Characters of ambiguous width (“ ” … ·) take one column.'
			: 'Characters of ambiguous width (“ ” … ·) take two columns; the explorer asks and follows.',
	ambiguousUnknown:
		'It did not say how wide characters of ambiguous width (“ ” … ·) are; where lines look torn, --ambiguous-width 2 helps.',
	colours: 'Colours are on: the sixteen that you may have chosen yourself.',
	noColours: 'Colours are off (NO_COLOR, FORCE_COLOR): signs and bold type tell the same.',
	background: {
		light: 'Its background is light; the colours used can be read on it.',
		dark: 'Its background is dark; the colours used can be read on it.',
	},
	keyboard: 'It knows the keyboard protocol of kitty; the keys used here do not need it.',
	plainKeyboard: 'It speaks the plain keyboard protocol, which is all that is needed.',
	remote: 'This is a remote session (SSH): a clipboard here would be the wrong one.',
	tmux: 'Inside tmux a copy goes into its buffer (tmux load-buffer -w), for prefix ] to paste.',
	tmuxSilent: 'tmux did not say whether it hands copies on to the outer terminal.',
	tmuxOff:
		'tmux keeps copies to itself: `tmux set -g set-clipboard on` has it hand them on to the outer terminal.',
	tmuxOn: (setting: string): string =>
		`tmux hands copies on to the outer terminal (set-clipboard ${setting}), as far as that lets it.`,
	passthroughOff: 'allow-passthrough is off in tmux, which is fine: copies do not go that way.',
	desktop: 'A copy goes to the clipboard of this desktop.',
	desktopNeeds: (tool: string): string =>
		`For the clipboard of this desktop the program ${tool} is missing; install it.`,
	osc52:
		'A copy is sent to the terminal (OSC 52), which never says whether it took it; some need that allowed in their settings. What is longer than 75 kB is saved to a file as well.',
	throughScreen:
		'A copy is sent through GNU screen to the terminal (OSC 52), which never says whether it took it.',
	noWay: 'Without a terminal there is no clipboard; a copy would be saved to a file.',
	lastResort: 'Where nothing takes a copy, it is saved to a file, and the file is named.',
	settings: (file: string): string => `Settings are read from ${file}.`,
	noSettings: (file: string): string =>
		`There are no settings; they would stand in ${file}, as config.schema.json in the package describes.`,
	folders: {
		cache: (path: string): string => `What was read is remembered in ${path}.`,
		state: (path: string): string => `What the program knows of its own use is in ${path}.`,
	},
	folderTrouble: (path: string, reason: string): string =>
		`Nothing can be written to ${path} (${reason}); it works without.`,
	commands: 'Commands to give keys to',
};

export type DoctorWords = typeof doctorWords;
