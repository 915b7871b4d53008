import type {RuleId} from './cleaning/edit.ts';
import type {Shell} from './command-line/completions.ts';
import type {FormatName} from './loading/formats/format-of.ts';
import type {Settings} from './settings/setting-table.ts';

/** What is read, and how. */
type Input = {
	/** `-` is standard input. */
	readonly paths: readonly string[];
	readonly reading: {readonly encoding?: string; readonly textField?: string};
	/** Cleaning rules that are left out. */
	readonly without: ReadonlySet<RuleId>;
	/** Files of templates that were learnt before. */
	readonly templates: readonly string[];
};

/** What the command line asks for. */
export type Options =
	| {readonly task: 'help'}
	| {readonly task: 'version'; readonly text: string}
	| {readonly task: 'rules'}
	| {readonly task: 'doctor'}
	| {readonly task: 'completions'; readonly shell: Shell}
	| (Input & {
			readonly task: 'explore';
			/** Whether what was read is remembered for the next time. */
			readonly cache: boolean;
			/** What was said about how it is to look and listen: it outranks the settings. */
			readonly looks: Settings;
	  })
	| (Input & {
			/** Learns which lines recur, and writes that to a file. */
			readonly task: 'learn';
			readonly file: string;
			readonly force: boolean;
	  })
	| (Input & {
			readonly task: 'export';
			readonly format: string;
			readonly output: string | undefined;
			readonly force: boolean;
			/** Whether a query may use and keep what was read before. */
			readonly cache: boolean;
			/** Threads; as many as there are cores when not given. */
			readonly jobs: number | undefined;
			/** Only what answers it, in the order of the answer. */
			readonly query: string | undefined;
			/** Records at most. */
			readonly limit: number | undefined;
			/** Keys or columns, in their order. */
			readonly fields: readonly string[] | undefined;
			/** Leave what a spreadsheet takes for a formula. */
			readonly formulas: boolean;
			/** What comes in on standard input. */
			readonly from: FormatName | undefined;
	  });

/** The options of one task, or of some. */
export type Task<Name extends Options['task']> = Extract<Options, {readonly task: Name}>;
