import process from 'node:process';
import type {ReadStream} from 'node:tty';
import {entryOf} from './corpus/entry.ts';
import {createExplorer, type Explorer} from './explorer/explorer.ts';
import type {Fault} from './explorer/keys/change-keys.ts';
import type {Keys} from './explorer/keys/keys-in-use.ts';
import type {Resumed} from './explorer/memory/resume.ts';
import type {TerminalGuard} from './leaving/guard-terminal.ts';
import {describeRecord} from './loading/describe-record.ts';
import type {Loading} from './loading/load.ts';
import {packageRoot} from './package-root.ts';
import {sayOwnError} from './say-own-error.ts';
import {type Collection, corpusFor, readingOf, withLibrary} from './serving/collection.ts';
import {countRecurring} from './serving/count-recurring.ts';
import {giveHint} from './serving/give-hint.ts';
import {loadGuard} from './serving/load-guard.ts';
import {loadPlaces} from './serving/load-places.ts';
import {problemsOf} from './serving/problems-of.ts';
import {repeatsOf} from './serving/repeats-of.ts';
import {servicesOf} from './serving/services-of.ts';
import {unhurried} from './serving/unhurried.ts';
import {untilBrowsing} from './serving/until-browsing.ts';
import {watch} from './serving/watch.ts';
import type {Settings} from './settings/setting-table.ts';
import {setAmbiguousWidth} from './text/display-width.ts';
import {backgroundOf} from './ui/background-of.ts';
import {createStage} from './ui/create-stage.ts';
import {isUnicode} from './ui/is-unicode.ts';
import {createTerminalSession} from './ui/terminal-session.tsx';
import {createTheme} from './ui/theme.ts';
import {wantsColour} from './ui/wants-colour.ts';
import {UsageError} from './usage-error.ts';
import type {Words} from './words/words.ts';

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
		const repeats = repeatsOf(collection, () => opened.dispatch({type: 'repeats-found'}));
		const opened = createExplorer({
			corpus: corpusFor(collection),
			corpusName,
			services: servicesOf(collection, session, packageRoot, repeats, {
				redescribe(before, keep) {
					const document = describeRecord(before, {...readingOf(collection), keep});
					return {document, entry: entryOf(document)};
				},
				stopLoading,
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
	const background = settings.background ?? backgroundOf(process.env);
	const {code, error} = await session.run(stage, createTheme(colours, background), {
		width: !settings.ambiguousWidth,
		...(colours && !background && {themeOn: on => createTheme(colours, on)}),
	});
	clearTimeout(guarding);
	guard?.end();
	stopLoading();
	places?.keep(explorer.state(), shownCorpus);
	if (input !== process.stdin) input.destroy();
	// The terminal is the shell's again.
	if (error !== undefined) sayOwnError(error, words);

	return code;
};
