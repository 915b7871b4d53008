import {rules} from '../cleaning/rules/index.ts';
import type {HelpWords} from '../words/en/help.ts';
import {flagOf, type Option, type OptionId, options, type shells} from './option-table.ts';

export type Shell = (typeof shells)[number];

/** What may stand behind a flag, where that can be listed. */
const valuesOf = ({takes, values}: Option): readonly string[] =>
	takes === 'rule' ? rules.map(({id}) => id) : (values ?? []);

const takingFlags = options.filter(([, {takes}]) => takes !== undefined);

const allFlags = options.flatMap(([id, {shortFlag}]) => [
	flagOf(id),
	...(shortFlag ? [`-${shortFlag}`] : []),
]);

const bash = (): string => {
	const cases = takingFlags.map(([id, option]) => {
		const values = valuesOf(option);
		const reply =
			values.length > 0 ? `COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$word"))` : ':';
		return `    ${flagOf(id)}) ${reply}; return ;;\n`;
	});
	return `# Completions of qingdu for bash: source them, or put them into
# ~/.local/share/bash-completion/completions/qingdu
_qingdu() {
  local word=\${COMP_WORDS[COMP_CWORD]} flag=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  # bash takes --flag=value apart.
  if [[ $word == = ]]; then word=; fi
  if [[ $flag == = ]]; then flag=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case $flag in
${cases.join('')}  esac
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '${allFlags.join(' ')}' -- "$word")); fi
}
complete -o default -F _qingdu qingdu
`;
};

const quoted = (text: string): string => text.replaceAll("'", "'\\''");

const zsh = (words: HelpWords): string => {
	const escaped = (text: string): string => quoted(text).replace(/[[\]:]/g, '\\$&');
	const lines = options.map(([id, option]) => {
		const {takes, shortFlag, isMultiple} = option;
		const flag = flagOf(id);
		const text = `[${escaped(words.flags[id])}]`;
		const values = valuesOf(option);
		const action = values.length > 0 ? `(${values.join(' ')})` : takes === 'file' ? '_files' : ' ';
		const value = takes === undefined ? '' : `:${escaped(words.places[takes])}:${action}`;
		const sign = takes === undefined ? '' : '=';
		const spec = `'${isMultiple ? '*' : ''}${flag}${sign}${text}${value}'`;
		return shortFlag ? `  ${spec} \\\n  '-${shortFlag}${text}' \\\n` : `  ${spec} \\\n`;
	});
	return `#compdef qingdu
# Completions of qingdu for zsh: put them as _qingdu into a folder of $fpath.
_arguments \\
${lines.join('')}  '*:${escaped(words.places.path)}:_files'
`;
};

const fish = (words: HelpWords): string => {
	const line = ([id, option]: readonly [OptionId, Option]): string => {
		const {takes, shortFlag} = option;
		const values = valuesOf(option);
		const short = shortFlag ? ` -s ${shortFlag}` : '';
		const listed = values.length > 0 ? ` -x -a '${values.join(' ')}'` : '';
		const value = takes === undefined ? '' : listed || (takes === 'file' ? ' -r' : ' -x');
		return `complete -c qingdu -l ${flagOf(id).slice(2)}${short}${value} -d '${words.flags[id].replace(/['\\]/g, '\\$&')}'\n`;
	};

	return `# Completions of qingdu for fish: put them into ~/.config/fish/completions/qingdu.fish\n${options.map(line).join('')}`;
};

/** A script that completes flags and their values in a shell, in the words of a language. */
export const completions = (shell: Shell, words: HelpWords): string => {
	switch (shell) {
		case 'bash':
			return bash();
		case 'zsh':
			return zsh(words);
		case 'fish':
			return fish(words);
	}
};
