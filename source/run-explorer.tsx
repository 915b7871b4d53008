import path from 'node:path';
import process from 'node:process';
import type {ReadStream} from 'node:tty';
import {fileURLToPath} from 'node:url';
import {rules} from './cleaning/rules/index.ts';
import {templateLine} from './cleaning/rules/template-line.ts';
import {type Corpus, corpusOf} from './corpus/corpus.ts';
import type {Document} from './corpus/document.ts';
import {entryOf} from './corpus/entry.ts';
import {recurrenceOf} from './corpus/recurrence-of.ts';
import type {WrittenFormat} from './explorer/copying/export-documents.ts';
import {createExplorer, type Explorer} from './explorer/explorer.ts';
import type {Fault} from './explorer/keys/change-keys.ts';
import type {Keys} from './explorer/keys/keys-in-use.ts';
import {rememberedOf} from './explorer/memory/remembered.ts';
import type {Resumed} from './explorer/memory/resume.ts';
import type {Services, ViewerOutcome, WrittenOutcome} from './explorer/state/services.ts';
import type {State} from './explorer/state/state.ts';
import {toJsonl} from './export/jsonl.ts';
import {toRecord} from './export/record.ts';
import type {TerminalGuard} from './leaving/guard-terminal.ts';
import {describeRecord} from './loading/describe-record.ts';
import type {Reading} from './loading/formats/format.ts';
import type {Library} from './loading/library.ts';
import type {Loading} from './loading/load.ts';
import {reasonOf} from './loading/reason-of.ts';
import {searchable} from './loading/searchable.ts';
import {loadConverter} from './script/convert-script.ts';
import {findChanged} from './search/find-changed.ts';
import {findMatches} from './search/find-matches.ts';
import {createRepeats, type Repeats} from './search/repeats.ts';
import {buildSearchIndex, createSearchIndex, type SearchIndex} from './search/search-index.ts';
import {signTexts} from './search/signature.ts';
import {stateFolder} from './settings/read-settings.ts';
import type {Settings} from './settings/setting-table.ts';
import {setAmbiguousWidth} from './text/display-width.ts';
import {backgroundOf} from './ui/background-of.ts';
import {createStage} from './ui/create-stage.ts';
import {isUnicode} from './ui/is-unicode.ts';
import {createTerminalSession, type TerminalSession} from './ui/terminal-session.tsx';
import {createTheme} from './ui/theme.ts';
import {wantsColour} from './ui/wants-colour.ts';
import {UsageError} from './usage-error.ts';
import {problemWords, skippedWords} from './words/problem-words.ts';
import type {CopyOutcome, Words} from './words/words.ts';

/** The folder above the one this file is bundled into. */
const packageRoot = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What is explored: documents at hand, or such as are still being loaded. */
export type Collection =
	| {
			readonly kind: 'documents';
			readonly documents: readonly Document[];
			/** How they were read, with what was learnt from them. */
			readonly reading: Reading;
			/** Sentences about files that could not be read. */
			readonly problems: readonly string[];
	  }
	| {readonly kind: 'loading'; readonly loading: Loading};

export type RunExplorerOptions = {
	readonly collection: Collection;
	readonly corpusName: string;
	readonly words: Words;
	readonly keys: Keys;
	readonly settings: Settings;
	/** What is wrong with the settings. */
	readonly faults: readonly Fault[];
	/** Where keys come from. */
	readonly input: ReadStream;
	/** Tells this collection from others on another day. */
	readonly corpusId: string;
	/** Finds and reads everything anew. */
	gather(): Promise<Collection>;
};

type Searchable = Pick<
	Services,
	'find' | 'findInSteps' | 'prepareSearch' | 'changed' | 'countField'
>;

/** Built when first asked for: the first frame does not wait for it. */
const searchOf = (collection: Collection): Searchable => {
	if (collection.kind === 'loading') {
		const {shelves} = collection.loading.library;
		const index = createSearchIndex();
		let taken = 0;
		const whole = (): SearchIndex => {
			for (; taken < shelves.length; taken++) index.add(shelves[taken]!.shelf.folded);
			return index;
		};
		const {find, findInSteps, change} = findChanged({
			find: query => whole().find(query),
			findInSteps: query => whole().findInSteps(query),
		});
		return {
			find,
			findInSteps,
			prepareSearch: () => whole().prepare(),
			changed: (document, now) => change(document, searchable(now)),
			countField: (...what) => whole().countField(...what),
		};
	}

	const documents = [...collection.documents];
	let index: SearchIndex | undefined;
	const whole = (): SearchIndex => {
		index ??= buildSearchIndex(documents.map(searchable));
		return index;
	};
	return {
		find: query => whole().find(query),
		findInSteps: query => whole().findInSteps(query),
		prepareSearch: () => whole().prepare(),
		countField: (...what) => whole().countField(...what),
		// There are so few that the next query may begin at the beginning.
		changed(document, now) {
			documents[document] = now;
			index = undefined;
		},
	};
};

/** Loaded with the first copy: what runs other programs is a good part of what a start would load. */
const loadCopier = async (): Promise<(text: string) => Promise<CopyOutcome>> => {
	const {copyText} = await import('./clipboard/copy.ts');
	const {copyTools} = await import('./clipboard/copy-tools.ts');
	return text => copyText(text, copyTools(process.stdout));
};

/** Milliseconds after which what is not urgent is begun: when all is on the screen. */
const unhurried = 100;

/** Which documents say the same; of documents at hand that is found out a moment later. */
const repeatsOf = (collection: Collection, whenFound: () => void): Repeats => {
	if (collection.kind === 'loading') return collection.loading.library.repeats;
	const repeats = createRepeats();
	const {documents} = collection;
	setTimeout(() => {
		repeats.add(signTexts(documents.map(({text}) => text)));
		repeats.seal();
		if (repeats.count > 0) whenFound();
	}, unhurried).unref();
	return repeats;
};

/** Loaded when it is first asked for, like the copier. */
const loadViewer = async () => {
	const {rawFileOf} = await import('./leaving/raw-file.ts');
	const {runViewer} = await import('./leaving/run-viewer.ts');
	const {viewerCommand} = await import('./leaving/viewer-command.ts');
	return async (
		document: Document,
		place: number,
		session: TerminalSession,
	): Promise<ViewerOutcome> => {
		const {file, line, isCopy} = rawFileOf(document, place, [process.cwd(), packageRoot]);
		const command = viewerCommand(process.env, file, line);
		const {name} = command;
		let failure: unknown;
		await session.lend(() =>
			runViewer(command, !process.stdin.isTTY).catch((error: unknown) => {
				failure = error;
			}),
		);
		return failure === undefined
			? {kind: 'left', name, file, isCopy}
			: {kind: 'failed', name, reason: reasonOf(failure)};
	};
};

/** Windows has no such shell, and its terminals mend themselves. */
const loadGuard = async (isAlternate: boolean): Promise<TerminalGuard | undefined> => {
	if (process.platform === 'win32') return undefined;
	const {guardTerminal} = await import('./leaving/guard-terminal.ts');
	return guardTerminal(isAlternate);
};

const loadWriter = async () => {
	const {writeNewFile} = await import('./export/write-new-file.ts');
	return async (
		documents: AsyncIterable<Document>,
		format: WrittenFormat,
	): Promise<WrittenOutcome> => {
		try {
			const {path: file, records} = await writeNewFile(
				documents,
				format,
				process.cwd(),
				new Date(),
			);
			return {kind: 'written', documents: records, path: file};
		} catch (error) {
			return {kind: 'failed', reason: reasonOf(error)};
		}
	};
};

const createServices = (
	collection: Collection,
	session: TerminalSession,
	changes: Pick<Services, 'redescribe' | 'reload' | 'stopLoading' | 'repeats'>,
): Services => {
	return {
		...searchOf(collection),
		slices: {now: () => performance.now(), later: work => void setImmediate(work)},
		findMatches,
		loadConverter,
		recurrenceOf: (document, edit) => recurrenceOf(document, edit, readingOf(collection).templates),
		reasonOf: rule => rules.find(({id}) => id === rule)?.summary.replace(/\.$/, ''),
		toJson: document => toJsonl(toRecord(document)),
		copy: async text => (await loadCopier())(text),
		quit: session.quit,
		suspend: session.suspend,
		repaint: session.repaint,
		write: async (documents, format) => (await loadWriter())(documents, format),
		openRaw: async (document, place) => (await loadViewer())(document, place, session),
		...changes,
	};
};

const corpusFor = (collection: Collection): Corpus =>
	collection.kind === 'documents'
		? corpusOf(collection.documents)
		: collection.loading.library.corpus;

const readingOf = (collection: Collection): Reading =>
	collection.kind === 'documents' ? collection.reading : collection.loading.library.reading;

const problemsOf = (collection: Collection, words: Words): (() => readonly string[]) => {
	if (collection.kind === 'documents') return () => collection.problems;
	const {problems, skipped} = collection.loading.library;
	let sentences: readonly string[] = [];
	return () => {
		if (sentences.length < problems.length + skipped.length) {
			sentences = [
				...problems.map(problem => problemWords(problem, words)),
				...skipped.map(problem => skippedWords(problem, words)),
			];
		}

		return sentences;
	};
};

/** Milliseconds between two looks at how far loading is: the eye wants no more, the search less. */
const glance = 100;

/** Tells the explorer how far loading is, and when it is over. */
const watch = ({progress, library, onChange, grouped}: Loading, explorer: Explorer): void => {
	let waiting: NodeJS.Timeout | undefined;
	const look = (): void => {
		clearTimeout(waiting);
		waiting = undefined;
		const now = progress();
		if (now.state === 'loading') {
			explorer.dispatch({type: 'loading', progress: now});
			return;
		}

		const {documents, problems, state} = now;
		const {bodiesUntil} = library;
		const loaded = {documents, problems, stopped: state === 'stopped', bodiesUntil};
		explorer.dispatch({type: 'loaded', ...loaded});
		void grouped.then(() => {
			if (library.repeats.count > 0) explorer.dispatch({type: 'repeats-found', loaded});
		});
	};

	look();
	onChange(() => {
		if (progress().state !== 'loading') look();
		else waiting ??= setTimeout(look, glance);
	});
};

/** What loading came to, with a better library: nothing of it leads to the first one any more. */
const withLibrary = (loading: Loading, library: Library): Collection => {
	const progress = loading.progress();
	return {
		kind: 'loading',
		loading: {
			library,
			progress: () => progress,
			stop: () => {},
			begun: Promise.resolve(),
			done: Promise.resolve(),
			grouped: Promise.resolve(),
			refined: Promise.resolve(undefined),
			onChange: () => {},
		},
	};
};

/** In how many documents lines were taken away because they recur. */
const countRecurring = ({shelves}: Library): number => {
	let count = 0;
	for (const {shelf} of shelves) {
		const {text, starts, ownerStarts} = shelf.folded.field('rule');
		const rule = text.split('\n').indexOf(templateLine.id);
		if (rule >= 0 && rule < starts.length - 1) count += ownerStarts[rule + 1]! - ownerStarts[rule]!;
	}

	return count;
};

/** Resolves when no menu is open and no field is typed in. */
const untilBrowsing = (explorer: Explorer): Promise<void> =>
	new Promise(resolve => {
		const look = (): boolean => {
			const isBrowsing = explorer.state().mode.kind === 'browse';
			if (isBrowsing) resolve();
			return isBrowsing;
		};

		if (look()) return;
		const stop = explorer.subscribe(() => {
			if (look()) stop();
		});
	});

/** A word of help at each of the first starts, once the first frame is there. */
const giveHint = async (explorer: Explorer, {hints}: Words): Promise<void> => {
	const {nextHint} = await import('./settings/next-hint.ts');
	const hint = nextHint(stateFolder(process.env), hints.length);
	if (hint === undefined || explorer.state().message) return;
	explorer.dispatch({type: 'noticed', text: hints[hint]!});
};

/** Where documents were left on another day, and the way to keep where they are left today. */
const loadPlaces = async (corpusId: string) => {
	const {readPlaces, writePlaces} = await import('./settings/remember-places.ts');
	const file = path.join(stateFolder(process.env), 'places.json');
	return {
		remembered: readPlaces(file, corpusId),
		keep(state: State, corpus: Corpus): void {
			try {
				writePlaces(file, corpusId, rememberedOf(state, corpus));
			} catch (error) {
				// A full disk or a folder that cannot be written is no reason to end in an error.
				if (!(error as NodeJS.ErrnoException).code) throw error;
				process.stderr.write(`qingdu: ${file}: ${reasonOf(error)}\n`);
			}
		},
	};
};

/** Shows the explorer until the reader leaves it; resolves to the exit code. */
export const runExplorer = async ({
	collection: first,
	corpusName,
	words,
	keys,
	settings,
	faults,
	input,
	corpusId,
	gather,
}: RunExplorerOptions): Promise<number> => {
	// Ink's own variable for it works as well.
	const speaks = settings.screenReader ?? process.env.INK_SCREEN_READER === 'true';
	const session = createTerminalSession(process, input, {
		mouse: !speaks && (settings.mouse ?? true),
		speaks,
		onHold: isHeld => guard?.hold(isHeld),
	});
	let guard: TerminalGuard | undefined;
	if (settings.ambiguousWidth) setAmbiguousWidth(settings.ambiguousWidth);
	const colours = wantsColour(process.env);
	const loadings = new Set<Loading>();
	const stopLoading = (): void => {
		for (const loading of loadings) loading.stop();
	};

	let shownCorpus = corpusFor(first);
	const open = (collection: Collection, resumed?: Resumed): Explorer => {
		shownCorpus = corpusFor(collection);
		const opened = createExplorer({
			corpus: corpusFor(collection),
			corpusName,
			services: createServices(collection, session, {
				redescribe(before, keep) {
					const document = describeRecord(before, {...readingOf(collection), keep});
					return {document, entry: entryOf(document)};
				},
				stopLoading,
				repeats: repeatsOf(collection, () => opened.dispatch({type: 'repeats-found'})),
				reload: () => void reload(collection),
			}),
			size: session.size(),
			// Not every terminal can strike text out: without colour, signs have to say it.
			plain: speaks || !colours,
			ascii: settings.ascii ?? !isUnicode(process.env),
			words,
			keys,
			...(settings.paragraphs && {paragraphs: settings.paragraphs}),
			problems: problemsOf(collection, words),
			...(resumed ? {resumed} : {}),
			remembered: resumed ? undefined : places?.remembered,
		});
		return opened;
	};

	/** The reader goes on in another collection: it is another explorer that is seen from now on. */
	const goOnIn = (collection: Collection, old: Collection, text: string): void => {
		explorer = open(collection, {state: explorer.state(), corpus: corpusFor(old)});
		current = collection;
		explorer.dispatch({type: 'noticed', text});
		stage.show(explorer);
	};

	/** What was learnt from a whole collection changes it when nobody is in the middle of something. */
	const refine = async (collection: Collection): Promise<void> => {
		if (collection.kind !== 'loading') return;
		const library = await collection.loading.refined;
		if (!library) return;
		await untilBrowsing(explorer);
		if (current !== collection) return;
		loadings.delete(collection.loading);
		const better = withLibrary(collection.loading, library);
		const said = explorer.state().message?.text;
		goOnIn(better, collection, words.recurringTaken(countRecurring(library), said));
	};

	/** What there was stays until all is read: then it is the other explorer that is seen. */
	const reload = async (old: Collection): Promise<void> => {
		const before = explorer;
		try {
			let collection = await gather();
			if (collection.kind === 'loading') {
				const {loading} = collection;
				loadings.add(loading);
				watch(loading, before);
				await loading.done;
				const library = await loading.refined;
				loadings.delete(loading);
				if (loading.progress().state === 'stopped') return;
				if (library) collection = withLibrary(loading, library);
			}

			const text = words.readAnew(corpusFor(collection).size, corpusFor(old).size);
			goOnIn(collection, old, text);
		} catch (error) {
			// What was named on the command line may be gone by now.
			if (!(error instanceof UsageError)) throw error;
			before.dispatch({
				type: 'noticed',
				text: words.notReadAnew(error.inWords(words)),
				trouble: true,
			});
		}
	};

	const places = settings.remember ? await loadPlaces(corpusId) : undefined;
	let explorer = open(first);
	let current = first;
	const stage = createStage(explorer);
	if (first.kind === 'loading') {
		loadings.add(first.loading);
		watch(first.loading, explorer);
		void refine(first);
	} else if (first.problems.length > 0) {
		explorer.dispatch({
			type: 'noticed',
			text: words.problemsNotice(first.problems[0]!, first.problems.length - 1),
			trouble: true,
		});
	}

	if (settings.script) explorer.dispatch({type: 'wished-script', script: settings.script});
	if (faults.length > 0) {
		const text = words.settingsFaults(faults[0]!(words), faults.length - 1);
		explorer.dispatch({type: 'noticed', text, trouble: true});
	}

	if (settings.hints ?? !speaks) setTimeout(() => void giveHint(explorer, words), 0);
	const guarding = setTimeout(async () => {
		guard = await loadGuard(!speaks);
	}, unhurried);
	const {code, error} = await session.run(
		stage,
		createTheme(colours, settings.background ?? backgroundOf(process.env)),
		!speaks && !settings.ambiguousWidth,
	);
	clearTimeout(guarding);
	guard?.end();
	stopLoading();
	places?.keep(explorer.state(), shownCorpus);
	if (input !== process.stdin) input.destroy();
	if (error !== undefined) {
		// A program error: its stack is what a bug report needs. The terminal is the shell's again.
		const account = error instanceof Error ? (error.stack ?? error.message) : String(error);
		process.stderr.write(`${words.ownError}\n${account}\n`);
	}

	return code;
};
