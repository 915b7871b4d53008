import {completions} from './command-line/completions.ts';
import {helpText} from './command-line/help-text.ts';
import {ruleList} from './command-line/rule-list.ts';
import type {Task} from './task.ts';
import {loadHelpWords} from './words/load-words.ts';
import type {Words} from './words/words.ts';

/** Prints what needs no reading: help, version, the list of rules, what a shell completes. */
export const runPrint = async (
	options: Task<'help' | 'version' | 'rules' | 'completions'>,
	words: Words,
): Promise<void> => {
	const textOf = async (): Promise<string> => {
		switch (options.task) {
			case 'help':
				return helpText(await loadHelpWords(words.language));
			case 'version':
				return options.text;
			case 'rules':
				return ruleList(words);
			case 'completions':
				return completions(options.shell, await loadHelpWords(words.language));
		}
	};

	process.stdout.write(await textOf());
};
