import {grouped} from '../numbers.ts';

/** What is said outside of the screen: on standard error, and of what could not be read. */
export const troubleWords = {
	bundledCorpus: 'bundled corpus',
	standardInput: 'standard input',
	standardOutput: 'to standard output',
	moreProblems: (count: number): string => `And ${count} more like these.`,
	exported: (count: number, rate: number): string =>
		`${grouped(count)} documents, ${grouped(rate)} a second`,
	cannotRead: (path: string, reason: string): string => `Cannot read ${path}: ${reason}.`,
	skipped: (path: string, reason: string): string => `Skipped ${path}: ${reason}.`,
	ownError: 'qingdu stopped because of an error of its own:',

	// Command lines that cannot be followed: an exit code of 2, and one of these behind `qingdu: `.
	noSuchPath: (names: readonly string[]): string =>
		`There is no ${names.map(name => `“${name}”`).join(', ')}. Check the spelling, or name another path.`,
	noTextIn: (paths: readonly string[]): string =>
		`There is no text to read in ${paths.map(path => `“${path}”`).join(', ')}.`,
	nothingPiped: 'Nothing comes in on standard input: `-` stands behind a pipe.',
	dumbTerminal:
		'This terminal (TERM=dumb) cannot show a full screen. Use `qingdu --export text [path …]`.',
	needsTerminal:
		'The explorer needs a terminal for its input and output. To get the cleaned text without one, use `qingdu --export jsonl|text|markdown [path …]`.',
	noSuchFlag: (flag: string): string =>
		`There is no flag ${flag}. \`qingdu --help\` lists those there are.`,
	noSuchRule: (rule: string): string =>
		`${rule === '' ? 'Nothing' : `“${rule}”`} is no rule. \`qingdu --rules\` lists those there are.`,
	noSuchEncoding: (encoding: string): string =>
		`There is no encoding “${encoding}”. Known are utf-8, gb18030, big5, utf-16le and others.`,
	noSuchLanguage: (given: string): string =>
		`--lang takes en, zh-Hans or zh-Hant; it was given ${given === '' ? 'nothing' : `“${given}”`}.`,
	noSuchShell: (given: string): string =>
		`--completions takes bash, zsh or fish; it was given ${given === '' ? 'nothing' : `“${given}”`}.`,
	widthTakes: (given: string): string =>
		`--ambiguous-width takes 1 or 2; it was given ${given === '' ? 'nothing' : `“${given}”`}.`,
	needsField: '--text-field needs the name of a field behind it.',
	outputNeedsExport: '--output needs --export FORMAT beside it.',
	forceNeedsExport: '--force needs --output FILE or --learn FILE beside it.',
	noSuchFormat: (formats: readonly string[], given: string): string =>
		`--export takes ${formats.join(', ')}; it was given ${given === '' ? 'nothing' : `“${given}”`}.`,
	needsFile: '--output needs the name of a file behind it.',
	flagNeedsExport: (flag: string): string => `${flag} needs --export FORMAT beside it.`,
	notACount: (flag: string, least: number, given: string): string =>
		`${flag} takes a whole number from ${least} on; it was given ${given === '' ? 'nothing' : `“${given}”`}.`,
	noFields: (formats: readonly string[], given: string): string =>
		`--fields goes with --export ${formats.join(', ')}; ${given} has no fields.`,
	noSuchField: (field: string, fields: readonly string[]): string =>
		`There is no field “${field}”. There are: ${fields.join(', ')}.`,
	fromNeedsInput: '--from goes with `-`, standard input, as the only path.',
	noSuchInput: (formats: readonly string[], given: string): string =>
		`--from takes ${formats.join(', ')}; it was given ${given === '' ? 'nothing' : `“${given}”`}.`,
	learnNeedsFile: '--learn needs the name of a file behind it.',
	learnAlone: '--learn writes its own FILE: leave --export and --output for later.',
	needsTemplates: '--templates needs the name of a file behind it.',
	cannotUseTemplates: (path: string, reason: string): string =>
		`Cannot use the templates in “${path}”: ${reason}.`,
	fileIsThere: (path: string): string => `${path} is there already. Add --force to replace it.`,
	cannotWrite: (path: string, reason: string): string => `Cannot write ${path}: ${reason}.`,

	// What is wrong with the reader's own settings.
	settingsUnreadable: (file: string, reason: string): string =>
		`The settings in ${file} cannot be read: ${reason}.`,
	settingsNoObject: 'The settings are no JSON object.',
	noSuchSetting: (name: string): string => `There is no setting “${name}”.`,
	wrongSetting: (name: string, values: readonly string[], given: string): string =>
		`The setting “${name}” takes ${values.join(', ')}; it was given ${given}.`,
	wrongKeys: (id: string): string => `The keys of “${id}” are to be a key, or a list of keys.`,
	noSuchCommand: (id: string): string =>
		`There is no command “${id}” to give a key to; \`qingdu --doctor\` lists those there are.`,
	noSuchKey: (key: string, id: string): string =>
		`“${key}”, wished for “${id}”, is no key: write j, G, ctrl-d, page-down and the like.`,
	keyIsTyped: (key: string, id: string): string =>
		`${key} cannot do “${id}”: where that is done, it is typed.`,
	keyIsWayOut: (id: string): string => `Ctrl-c cannot do “${id}”: it quits, always.`,
	keyTakenTwice: (key: string, first: string, second: string): string =>
		`${key} was given to both “${first}” and “${second}”; it does “${first}”.`,
	leftWithoutKey: (id: string, key: string): string =>
		`“${id}” has no key any more: ${key} does something else now.`,
	settingsFaults: (first: string, others: number): string =>
		others === 0 ? first : `${first} And ${others} more; \`qingdu --doctor\` lists them.`,
};
