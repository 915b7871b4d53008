import {languageNamed} from './language.ts';
import type {Language} from './words.ts';

/** The language that was asked for, wherever it stands: even a wrong flag is told in it. */
export const askedLanguage = (argv: readonly string[]): Language | undefined => {
	const at = argv.findIndex(argument => /^--lang(?:=|$)/.test(argument));
	if (at === -1) return undefined;
	return languageNamed(argv[at]!.slice('--lang='.length) || (argv[at + 1] ?? ''));
};
