import {closeSync, constants, openSync} from 'node:fs';
import {type IPty, spawn} from '@lydell/node-pty';
import {Unicode11Addon} from '@xterm/addon-unicode11';
import headless, {type IUnicodeVersionProvider} from '@xterm/headless';
import {eastAsianWidth} from 'get-east-asian-width';

/** How long a state may take to come about on a slow machine before a test fails, in milliseconds. */
const patience = 25_000;

export type TerminalOptions = {
	readonly columns?: number;
	readonly rows?: number;
	/** Added to a bare environment; `undefined` takes a variable out of it. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly cwd?: string;
	/** Whether characters of ambiguous width are wide here. */
	readonly ambiguousWide?: boolean;
	/** What becomes of the terminal's answers to questions; they are sent when not given. */
	answer?(text: string, send: (text: string) => void): void;
};

/** A program in a pseudo-terminal, as seen on its screen. */
export type Terminal = {
	/** Sends bytes as a keyboard would: `j`, `\r`, `\u001b[A`. */
	press(keys: string): void;
	paste(text: string): void;
	/** The rows on screen, without the spaces at their ends. */
	rows(): readonly string[];
	screen(): string;
	/** Waits until a whole frame is as asked; fails with a picture of what it is instead. */
	waitFor(state: string, predicate: (terminal: Terminal) => boolean): Promise<void>;
	/** Waits until a piece of text is on screen. */
	waitForText(text: string): Promise<void>;
	resize(columns: number, rows: number): void;
	/** Writes on the screen behind the program's back, as `wall` does. */
	scribble(text: string): Promise<void>;
	/** Sends a signal to the program and everything it started in the same job. */
	signal(signal: NodeJS.Signals): void;
	/** Closes the terminal, as a window is closed or a connection lost. */
	hangUp(): void;
	exit(): Promise<{readonly code: number; readonly signal: number}>;
	cursor(): {readonly column: number; readonly row: number; readonly isShown: boolean};
	isAlternate(): boolean;
	isBracketedPaste(): boolean;
	/** Whether clicks and the wheel are reported to the program. */
	isMouseTaken(): boolean;
	/** Whether any cell of the screen has a colour that is not the terminal's own. */
	hasColour(): boolean;
	/** Everything the program has written. */
	output(): string;
};

/** As terminals do that are set to show characters of ambiguous width in two columns. */
const createWideProvider = (): IUnicodeVersionProvider => {
	const wcwidth = (codePoint: number): 0 | 1 | 2 => {
		const zero = /[\p{Mn}\p{Me}\p{Cf}]/u.test(String.fromCodePoint(codePoint));
		return zero ? 0 : eastAsianWidth(codePoint, {ambiguousAsWide: true});
	};

	return {
		version: 'wide',
		wcwidth,
		// Bits as xterm packs them: the state, two for the width, and whether it joins what is before.
		charProperties(codePoint, preceding) {
			const width = wcwidth(codePoint);
			const joins = width === 0 && preceding !== 0;
			return joins ? (preceding & ~1) | 1 : width << 1;
		},
	};
};

const opened = new Set<IPty>();

/** Sends a signal, 0 to ask only; whether there was somebody to send it to. */
const reaches = (pid: number, signal: NodeJS.Signals | 0): boolean => {
	try {
		return process.kill(pid, signal);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
		return false;
	}
};

/**
 * Ends whatever a test left running, with what it started in the same job, and waits until it is gone: it
 * may still be writing where a test now clears away. For `afterEach`.
 */
export const closeTerminals = async (): Promise<void> => {
	const left = [...opened];
	opened.clear();
	for (const {pid} of left) reaches(-pid, 'SIGKILL');
	for (const {pid} of left) {
		while (reaches(pid, 0)) await new Promise(resolve => setImmediate(resolve));
	}
};

/**
 * Starts a program in a pseudo-terminal behind xterm's own screen. The environment is bare: CI turns
 * Ink's output off, TMUX, SSH and displays change the clipboard's way.
 */
export const openTerminal = (
	command: string,
	parameters: readonly string[],
	{columns = 80, rows = 24, env = {}, cwd, ambiguousWide, answer}: TerminalOptions = {},
): Terminal => {
	const screen = new headless.Terminal({
		cols: columns,
		rows,
		allowProposedApi: true,
		scrollback: 0,
	});
	screen.loadAddon(new Unicode11Addon());
	screen.unicode.activeVersion = '11';
	if (ambiguousWide) {
		screen.unicode.register(createWideProvider());
		screen.unicode.activeVersion = 'wide';
	}

	const variables = {
		PATH: process.env.PATH,
		HOME: process.env.HOME,
		TMPDIR: process.env.TMPDIR,
		LANG: 'C.UTF-8',
		// Nobody's settings, and nothing remembered.
		XDG_CONFIG_HOME: '/nowhere',
		XDG_STATE_HOME: '/nowhere',
		TERM: 'xterm-256color',
		// xterm's screen says nothing of its background, and whoever asked waits a while for it at the end.
		COLORFGBG: '15;0',
		...env,
	};
	const pty = spawn(command, [...parameters], {
		name: 'xterm-256color',
		cols: columns,
		rows,
		cwd,
		// An undefined value would arrive as the word.
		env: Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined)),
	});
	opened.add(pty);
	// Linux may report the end before the last bytes, which are lost then, where nobody has the other
	// side open any more. With it open, the bytes arrive and the end is reported a moment later.
	const {ptsName} = pty as unknown as {ptsName: string};
	const otherSide = openSync(ptsName, constants.O_RDWR | constants.O_NOCTTY);

	let output = '';
	let isCursorShown = true;
	const listeners = new Set<() => void>();
	// A frame comes in several reads; between these two marks (synchronized output) it is not whole.
	// Only as much of the output counts as is on screen.
	let shown = 0;
	const lastShown = (mark: string): number => output.lastIndexOf(mark, shown - mark.length);
	const isWhole = (): boolean => lastShown('\u001b[?2026l') >= lastShown('\u001b[?2026h');
	const show = (piece: string): void => {
		output += piece;
		const end = output.length;
		screen.write(piece, () => {
			shown = end;
			// Cursor visibility is the last ?25h or ?25l; xterm keeps it to itself.
			for (const [, sign] of piece.matchAll(/\u001b\[\?25([hl])/g)) isCursorShown = sign === 'h';
			if (!isWhole()) return;
			for (const listener of listeners) listener();
		});
	};
	// Frame by frame: what is shown in one that another one follows in the same read is seen too.
	pty.onData(data => {
		for (const piece of data.split(/(?<=\u001b\[\?2026l)/)) show(piece);
	});
	const send = (text: string): void => pty.write(text);
	screen.onData(text => (answer ? answer(text, send) : send(text)));
	const ended = new Promise<{code: number; signal: number}>(resolve => {
		pty.onExit(({exitCode, signal = 0}) => {
			opened.delete(pty);
			closeSync(otherSide);
			// What it wrote last must be on screen first.
			screen.write('', () => resolve({code: exitCode, signal}));
		});
	});

	const readRows = (): string[] => {
		const {active} = screen.buffer;
		return Array.from(
			{length: screen.rows},
			// Rows painted before the terminal became narrower keep the cells that are out of sight.
			(_, row) =>
				(
					active.getLine(active.baseY + row)?.translateToString(true, 0, screen.cols) ?? ''
				).trimEnd(),
		);
	};

	const waitUntil = <Value>(state: string, value: Promise<Value>): Promise<Value> =>
		new Promise((resolve, reject) => {
			const timer = setTimeout(() => {
				reject(new Error(`Waited in vain for ${state}. On screen:\n${readRows().join('\n')}`));
			}, patience);
			value.then(resolve, reject).finally(() => clearTimeout(timer));
		});

	const terminal: Terminal = {
		press: keys => pty.write(keys),
		paste: text => pty.write(`\u001b[200~${text}\u001b[201~`),
		rows: readRows,
		screen: () => readRows().join('\n'),
		waitFor(state, predicate) {
			let listener: (() => void) | undefined;
			const reached = new Promise<void>(resolve => {
				listener = () => {
					if (isWhole() && predicate(terminal)) resolve();
				};
				listeners.add(listener);
				listener();
			});
			const gaveUp = ended.then(({code}) => {
				throw new Error(`It ended with ${code} before ${state}. On screen:\n${terminal.screen()}`);
			});
			return waitUntil(state, Promise.race([reached, gaveUp])).finally(() => {
				listeners.delete(listener!);
			});
		},
		waitForText: text => terminal.waitFor(`“${text}”`, () => terminal.screen().includes(text)),
		resize(newColumns, newRows) {
			screen.resize(newColumns, newRows);
			pty.resize(newColumns, newRows);
		},
		scribble: text => new Promise(resolve => screen.write(text, resolve)),
		signal: signal => process.kill(-pty.pid, signal),
		hangUp: () => (pty as unknown as {destroy(): void}).destroy(),
		exit: () => waitUntil('the end of the program', ended),
		cursor: () => ({
			column: screen.buffer.active.cursorX,
			row: screen.buffer.active.cursorY,
			isShown: isCursorShown,
		}),
		isAlternate: () => screen.buffer.active.type === 'alternate',
		isBracketedPaste: () => screen.modes.bracketedPasteMode,
		isMouseTaken: () => screen.modes.mouseTrackingMode !== 'none',
		hasColour() {
			const {active} = screen.buffer;
			return Array.from({length: screen.rows}, (_, row) => active.getLine(active.baseY + row)).some(
				line =>
					Array.from({length: screen.cols}, (_, column) => line?.getCell(column)).some(
						cell => cell && !(cell.isFgDefault() && cell.isBgDefault()),
					),
			);
		},
		output: () => output,
	};
	return terminal;
};

/**
 * Waits until the program has the keyboard, and the mouse unless it is to leave that alone. The first
 * frame is there before: bracketed paste says when.
 */
export const untilReady = (
	terminal: Terminal,
	{shown = '1/5', mouse = true}: {readonly shown?: string; readonly mouse?: boolean} = {},
): Promise<void> =>
	terminal.waitFor(
		'the first frame and all modes',
		() =>
			terminal.screen().includes(shown) &&
			terminal.isBracketedPaste() &&
			terminal.isMouseTaken() === mouse,
	);

/** Waits until a shell waits: what is typed before, a program that is ending may still take. */
export const untilPrompt = (terminal: Terminal): Promise<void> =>
	terminal.waitFor(
		'the prompt',
		() => !terminal.isAlternate() && terminal.rows().findLast(row => row !== '') === 'shell>',
	);

/** A shell with job control, at its prompt. */
export const openShell = async (options: TerminalOptions = {}): Promise<Terminal> => {
	const shell = openTerminal('bash', ['--norc', '--noprofile', '-i'], {
		...options,
		env: {PS1: 'shell> ', ...options.env},
	});
	await untilPrompt(shell);
	return shell;
};
