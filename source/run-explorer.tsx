import process from 'node:process';
import {rules} from './cleaning/rules/index.ts';
import {copyText} from './clipboard/copy.ts';
import {copyTools} from './clipboard/copy-tools.ts';
import type {Document} from './corpus/document.ts';
import {factsOf} from './corpus/entry.ts';
import {createExplorer} from './explorer/explorer.ts';
import type {Services} from './explorer/services.ts';
import {toJsonl} from './export/jsonl.ts';
import type {Found} from './metadata/metadata.ts';
import {loadConverter} from './script/convert-script.ts';
import {findMatches} from './search/find-matches.ts';
import {buildSearchIndex, type Searchable, type SearchIndex} from './search/search-index.ts';
import {createTerminalSession, type TerminalSession} from './ui/terminal-session.tsx';
import {createTheme} from './ui/theme.ts';
import {wantsColour} from './ui/wants-colour.ts';

export type RunExplorerOptions = {
	readonly documents: readonly Document[];
	readonly corpusName: string;
	/** Sentences about files that could not be read. */
	readonly problems: readonly string[];
};

const searchable = (document: Document): Searchable => {
	const {label, metadata, path, script, text, edits, warnings} = document;
	const {title, published, source, authors, editors} = metadata;
	const values = (...found: ReadonlyArray<Found<string> | undefined>): readonly string[] =>
		found.flatMap(one => one?.value ?? []);
	const known = {title, date: published, source, author: authors[0], editor: editors[0]};
	return {
		label: label.text,
		facts: factsOf(document),
		fields: {
			date: values(published),
			source: values(source),
			author: values(...authors),
			editor: values(...editors),
			script: [script],
			path: [path],
			rule: [...new Set(edits.map(({rule}) => rule))],
			has: [
				...Object.entries(known).flatMap(([name, found]) => (found ? [name] : [])),
				...(warnings.length > 0 ? ['warnings'] : []),
			],
		},
		body: text,
	};
};

const createServices = (documents: readonly Document[], session: TerminalSession): Services => {
	// Built when first asked for: the first frame does not wait for it.
	let index: SearchIndex | undefined;
	const tools = copyTools(process.stdout);
	return {
		find(query) {
			index ??= buildSearchIndex(documents.map(searchable));
			return index.find(query);
		},
		findMatches,
		loadConverter,
		reasonOf: rule => rules.find(({id}) => id === rule)?.summary.replace(/\.$/, ''),
		toJson: toJsonl,
		copy: text => copyText(text, tools),
		quit: session.quit,
		suspend: session.suspend,
		repaint: session.repaint,
	};
};

const problemsNotice = (problems: readonly string[]): string =>
	problems.length === 1 ? problems[0]! : `${problems[0]} And ${problems.length - 1} more like it.`;

/** Shows the explorer until the reader leaves it; resolves to the exit code. */
export const runExplorer = async ({
	documents,
	corpusName,
	problems,
}: RunExplorerOptions): Promise<number> => {
	const session = createTerminalSession(process);
	const colours = wantsColour(process.env);
	const explorer = createExplorer({
		documents,
		corpusName,
		services: createServices(documents, session),
		size: session.size(),
		// Not every terminal can strike text out: without colour, signs have to say it.
		plain: !colours,
	});
	if (problems.length > 0) {
		explorer.dispatch({type: 'noticed', text: problemsNotice(problems), trouble: true});
	}

	const {code, error} = await session.run(explorer, createTheme(colours));
	if (error !== undefined) {
		// A program error: its stack is what a bug report needs. The terminal is the shell's again.
		const account = error instanceof Error ? (error.stack ?? error.message) : String(error);
		process.stderr.write(`qingdu stopped because of an error of its own:\n${account}\n`);
	}

	return code;
};
