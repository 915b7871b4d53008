import {isUnicode} from '../ui/is-unicode.ts';
import type {DoctorWords} from '../words/en/doctor.ts';
import type {Facts} from './facts.ts';

/** `fault`: something does not work; `note`: it works, and could do so better. */
export type Finding = {readonly level: 'fine' | 'note' | 'fault'; readonly text: string};

export type Section = {readonly title: string; readonly findings: readonly Finding[]};

const fine = (text: string): Finding => ({level: 'fine', text});
const note = (text: string): Finding => ({level: 'note', text});
const fault = (text: string): Finding => ({level: 'fault', text});

/** Whether a version is at least another: `20.20.2` and `20.20`. */
const isAtLeast = (version: string, wanted: string): boolean => {
	const [have, want] = [version, wanted].map(text => text.split('.').map(Number));
	for (const [index, number] of want!.entries()) {
		const own = have![index] ?? 0;
		if (own !== number) return own > number;
	}

	return true;
};

/** What the facts mean for a reader, in plain words. */
export const diagnose = (facts: Facts, words: DoctorWords): readonly Section[] => [
	{title: words.titles.program, findings: programOf(facts, words)},
	{title: words.titles.terminal, findings: terminalOf(facts, words)},
	{title: words.titles.clipboard, findings: clipboardOf(facts, words)},
	{title: words.titles.files, findings: filesOf(facts, words)},
];

const programOf = ({version, node}: Facts, words: DoctorWords): readonly Finding[] => [
	fine(words.version(version)),
	isAtLeast(node.version, node.wanted)
		? fine(words.node(node.version))
		: fault(words.nodeTooOld(node.version, node.wanted)),
];

const smallest = {columns: 24, rows: 6};
const comfortable = {columns: 60, rows: 16};

const terminalOf = (
	{terminal, locale, isColoured}: Facts,
	words: DoctorWords,
): readonly Finding[] => {
	const encoding = /utf-?8/i.test(locale)
		? fine(words.utf8(locale))
		: isUnicode({LANG: locale})
			? note(words.noLocale)
			: fault(words.notUtf8(locale));
	const colours = isColoured ? fine(words.colours) : fine(words.noColours);
	if (!terminal) return [note(words.noTerminal), encoding, colours];
	const {name, columns, rows, answers} = terminal;
	const size =
		columns < smallest.columns || rows < smallest.rows
			? fault(words.tooSmall(columns, rows))
			: columns < comfortable.columns || rows < comfortable.rows
				? note(words.onePane(columns, rows))
				: fine(words.size(columns, rows));
	const {ambiguousWidth, keyboard, background} = answers;
	return [
		name === 'dumb' ? fault(words.dumb) : fine(words.terminal(name)),
		size,
		encoding,
		ambiguousWidth === undefined
			? note(words.ambiguousUnknown)
			: fine(words.ambiguous(ambiguousWidth)),
		colours,
		...(background ? [fine(words.background[background])] : []),
		keyboard ? fine(words.keyboard) : fine(words.plainKeyboard),
	];
};

const clipboardOf = ({clipboard, terminal}: Facts, words: DoctorWords): readonly Finding[] => {
	const {isRemote, isInScreen, desktop, tmux} = clipboard;
	const findings: Finding[] = [];
	if (isRemote) findings.push(fine(words.remote));
	if (tmux) {
		findings.push(fine(words.tmux));
		if (tmux.setClipboard === undefined) findings.push(note(words.tmuxSilent));
		else if (tmux.setClipboard === 'off') findings.push(note(words.tmuxOff));
		else findings.push(fine(words.tmuxOn(tmux.setClipboard)));
		if (tmux.allowPassthrough === 'off') findings.push(fine(words.passthroughOff));
		return findings;
	}

	if (desktop?.isThere) findings.push(fine(words.desktop));
	else {
		if (desktop?.tool) findings.push(note(words.desktopNeeds(desktop.tool)));
		if (terminal) findings.push(fine(isInScreen ? words.throughScreen : words.osc52));
		else findings.push(note(words.noWay));
	}

	findings.push(fine(words.lastResort));
	return findings;
};

const filesOf = ({settings, folders}: Facts, words: DoctorWords): readonly Finding[] => [
	settings.isThere ? fine(words.settings(settings.file)) : fine(words.noSettings(settings.file)),
	...settings.faults.map(fault),
	...folders.map(({kind, path, trouble}) =>
		trouble === undefined
			? fine(words.folders[kind](path))
			: note(words.folderTrouble(path, trouble)),
	),
];
