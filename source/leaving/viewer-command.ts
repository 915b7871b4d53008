import path from 'node:path';

type Variables = Readonly<Record<string, string | undefined>>;

/** A viewer as the reader has it set, with its arguments, and how it shows a file at a line. */
export type ViewerCommand = {
	/** For the message: `vim`. */
	readonly name: string;
	/** A shell's words: `code --wait`, `'/opt/my editor/bin/ed' -q`. */
	readonly words: string;
	readonly parameters: readonly string[];
};

/** The name of the program in a shell's words: `vim` of `'/usr/bin/vim' -R`. */
const programName = (words: string): string => {
	const [, quoted, doubled, bare] = /^\s*(?:'([^']*)'|"([^"]*)"|(\S+))/.exec(words) ?? [];
	return path.basename(quoted ?? doubled ?? bare ?? '').replace(/\.exe$/i, '');
};

const withColon = new Set(['hx', 'helix', 'subl', 'sublime_text', 'zed', 'micro']);
const withGoto = new Set(['code', 'code-insiders', 'codium', 'vscodium', 'cursor', 'windsurf']);
const withPlus = new Set(
	'vi vim nvim view gvim vimx ex less more most nano pico emacs emacsclient kak joe jed ne mg mcedit'.split(
		' ',
	),
);

const atLine = (name: string, file: string, line: number): readonly string[] => {
	if (withGoto.has(name)) return ['-g', `${file}:${line}`];
	if (withColon.has(name)) return [`${file}:${line}`];
	// Of a program that is not known a sign too many would be a file too many.
	return withPlus.has(name) ? [`+${line}`, file] : [file];
};

/**
 * What shows a file at a line, counted from 1: the editor of $VISUAL or $EDITOR, or else the pager of
 * $PAGER, or else less.
 */
export const viewerCommand = (
	{VISUAL, EDITOR, PAGER}: Variables,
	file: string,
	line: number,
): ViewerCommand => {
	const words = [VISUAL, EDITOR, PAGER].find(value => value?.trim()) ?? 'less';
	const name = programName(words);
	return {name, words, parameters: atLine(name, file, line)};
};
