import {type Instance, render} from 'ink';
import type {Size} from '../explorer/state/actions.ts';
import {setAmbiguousWidth} from '../text/display-width.ts';
import {App, type LendTerminal, type ShownExplorer} from './app.tsx';
import {askAmbiguousWidth} from './ask-ambiguous-width.ts';
import {askBackground} from './ask-background.ts';
import type {Background} from './background-of.ts';
import {paintScreen} from './paint-screen.ts';
import {mouseOff, mouseOn, takePointing} from './pointing.ts';
import {SpeakingApp} from './speaking-app.tsx';
import type {Theme} from './theme.ts';

/** How the session ends: with an exit code and, if something broke, what. */
type End = {readonly code: number; readonly error?: unknown};

/** What the terminal is asked. */
export type Questions = {
	/** How wide it shows characters of ambiguous width. */
	readonly width?: boolean;
	/** On what background its text stands, where that decides on the theme. */
	readonly themeOn?: ((background: Background) => Theme) | undefined;
};

/** 128 and the signal's number, as a shell would report it. */
const codesOfSignals = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

/** What of a terminal's stream reads from it. */
type Reader = {readStop(): void; readStart(): void};

const terminalGone = codesOfSignals.SIGHUP;

export type TerminalSession = {
	size(): Size;
	/**
	 * Shows the explorer until the session ends; resolves after the terminal has been given back. The
	 * terminal is asked once the first frame is there.
	 */
	run(explorer: ShownExplorer, theme: Theme, questions?: Questions): Promise<End>;
	quit(code: number): void;
	/** Gives the terminal back to the shell and stops, as Ctrl-Z does. */
	suspend(): void;
	/** Gives the terminal to another program until that is done; resolves when all is painted again. */
	lend(program: () => Promise<void>): Promise<void>;
	/** Paints everything anew, on whatever somebody else has left on the screen. */
	repaint(): void;
};

/**
 * The life of the program in a terminal. However it ends, the terminal is as it was before: raw mode
 * and bracketed paste off, the mouse let go, the cursor back, the alternate screen left. Standard input and output must
 * be terminals.
 */
export const createTerminalSession = (
	process: NodeJS.Process,
	/** Where keys come from, when it is not standard input. */
	stdin: NodeJS.ReadStream = process.stdin,
	/**
	 * Whether the terminal is to report the mouse, and whether a screen reader is to be spoken to;
	 * `onHold` is told when the terminal is lent, and when it is held again.
	 */
	{
		mouse = false,
		speaks = false,
		onHold = () => undefined,
	}: {
		readonly mouse?: boolean;
		readonly speaks?: boolean;
		onHold?(isHeld: boolean): void;
	} = {},
): TerminalSession => {
	const {stdout} = process;
	const isWindows = process.platform === 'win32';
	let lendTerminal: LendTerminal | undefined;
	let isLent = false;
	let isStale = false;
	let isOver = false;
	let end: (end: End) => void = () => undefined;
	const ended = new Promise<End>(resolve => {
		end = resolve;
	});

	const size = (): Size => ({columns: stdout.columns || 80, rows: stdout.rows || 24});
	const fail = (error: unknown): void => end({code: 1, error});

	const reportMouse = (isOn: boolean): void => {
		// An editor may be left after the session was ended: the terminal is nobody's then.
		if (mouse && !(isOn && isOver)) stdout.write(isOn ? mouseOn : mouseOff);
	};

	const withoutMouse = async (callback: () => void | Promise<void>): Promise<void> => {
		reportMouse(false);
		// Ink hears no more of the keyboard then, but Node goes on reading it, and would take from the
		// other program what is typed for it. No public call stops that in a stream that is read by hand.
		const {_handle: handle} = stdin as unknown as {readonly _handle?: Reader};
		handle?.readStop();
		onHold(false);
		try {
			await callback();
		} finally {
			onHold(true);
			handle?.readStart();
			reportMouse(true);
		}
	};

	/** What the terminal was asked and may still answer: whoever has the keyboard then would get it typed. */
	const answers: Array<Promise<void>> = [];

	const lend = async (callback: () => void | Promise<void>): Promise<void> => {
		if (isLent || !lendTerminal) return;
		isLent = true;
		await Promise.all(answers);
		// The signal's default action is what stops the job.
		process.off('SIGTSTP', suspend);
		if (callback === stopJob) process.off('SIGCONT', repaint);
		await lendTerminal(() => withoutMouse(callback))
			.catch(fail)
			.finally(() => {
				isLent = false;
				// A key that came while nobody listened was announced to nobody, and Node announces the
				// next one only when that one has been read: the keyboard would be dead from then on.
				stdin.emit('readable');
				process.on('SIGTSTP', suspend);
				if (callback === stopJob) process.on('SIGCONT', repaint);
				// A new size was told to whoever had the terminal then: have Node look for itself.
				if (!isWindows) process.kill(process.pid, 'SIGWINCH');
				if (!isStale) return;
				isStale = false;
				repaint();
			});
	};

	/**
	 * Stops this whole job, so that a shell that waits for `npm start` sees it stopped as well.
	 * Returns when it is continued; at once where nobody could (no job control): the kernel sees to it.
	 */
	const stopJob = (): void => {
		if (!isWindows) process.kill(0, 'SIGTSTP');
	};

	const suspend = (): void => void lend(stopJob);

	// Also when somebody else stopped the program (kill -STOP): the shell has changed the terminal.
	const repaint = (): void => {
		// Continued once more while it was taken back: what is painted by then may be gone again.
		if (isLent) isStale = true;
		else void lend(() => undefined);
	};

	const run = async (
		explorer: ShownExplorer,
		usualTheme: Theme,
		{width: asksWidth = false, themeOn}: Questions = {},
	): Promise<End> => {
		let theme = usualTheme;
		let hasAsked = false;
		const write = (sequence: string): void => void stdout.write(sequence);
		const askWidth = (): void => {
			const [rowOnTop = ''] = paintScreen(explorer.view(), theme);
			const asking = askAmbiguousWidth(stdin, write, rowOnTop, columns => {
				setAmbiguousWidth(columns);
				if (columns === 2) explorer.dispatch({type: 'resized', size: size()});
			});
			answers.push(asking);
		};

		const askTheme = (on: (background: Background) => Theme): void => {
			const asking = askBackground(stdin, write, background => {
				theme = on(background);
				instance?.rerender(app());
			});
			answers.push(asking);
		};

		const ready = (lender: LendTerminal): void => {
			lendTerminal = lender;
			// By then the keyboard is the program's: the answer must not be echoed.
			if (hasAsked || speaks) return;
			hasAsked = true;
			if (asksWidth) setImmediate(askWidth);
			if (themeOn) setImmediate(askTheme, themeOn);
		};

		const undo: Array<() => void> = [];
		const listen = (
			emitter: NodeJS.EventEmitter,
			event: string,
			listener: (...values: readonly unknown[]) => void,
		): void => {
			emitter.prependListener(event, listener);
			undo.push(() => emitter.off(event, listener));
		};

		for (const [signal, code] of Object.entries(codesOfSignals)) {
			listen(process, signal, () => {
				// Ctrl-C in another program is that program's, though all of the job hear of it.
				if (!isLent || signal !== 'SIGINT') end({code});
			});
		}

		listen(process, 'uncaughtException', fail);
		listen(process, 'unhandledRejection', fail);
		listen(process, 'SIGTSTP', suspend);
		listen(process, 'SIGCONT', repaint);
		// Never taken off: what is still written to a terminal that is gone fails after the end.
		for (const stream of [stdin, stdout]) stream.on('error', () => end({code: terminalGone}));
		listen(stdin, 'end', () => end({code: terminalGone}));

		const app = () =>
			speaks ? (
				<SpeakingApp explorer={explorer} onReady={ready} />
			) : (
				<App explorer={explorer} theme={theme} onReady={ready} />
			);
		let instance: Instance | undefined;
		if (mouse) takePointing(stdin, pointing => explorer.dispatch({type: 'pointed', pointing}));
		try {
			const shown = render(app(), {
				stdin,
				stdout,
				alternateScreen: !speaks,
				isScreenReaderEnabled: speaks,
				// Ink would take any CI variable for a machine without a terminal; here is one.
				interactive: true,
				exitOnCtrlC: false,
				incrementalRendering: true,
				// Frames are as few as the reads of input already; to wait would only be felt.
				maxFps: 1000,
			});
			instance = shown;
			reportMouse(true);
			// Before Ink's own listener, which repaints what it has: that must fit the new size by then.
			listen(stdout, 'resize', () => {
				explorer.dispatch({type: 'resized', size: size()});
				shown.rerender(app());
			});
			const left = instance.waitUntilExit().then(
				() => ({code: 0}),
				(error: unknown) => ({code: 1, error}),
			);
			return await Promise.race([ended, left]);
		} catch (error) {
			return {code: 1, error};
		} finally {
			await Promise.all(answers);
			isOver = true;
			reportMouse(false);
			instance?.unmount();
			await instance?.waitUntilExit().catch(() => undefined);
			for (const stop of undo) stop();
		}
	};

	return {size, run, suspend, lend, repaint, quit: code => end({code})};
};
