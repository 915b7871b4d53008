import {pasteSafe} from '../text/terminal-safe.ts';
import type {CopyOutcome} from './copy-outcome.ts';
import {osc52, osc52ThroughScreen, safeOsc52Bytes} from './osc52.ts';

/** Everything outside that copying touches. */
export type CopyTools = {
	readonly variables: Readonly<Record<string, string | undefined>>;
	readonly platform: NodeJS.Platform;
	/** Runs a command with text on its standard input; rejects if it cannot or fails. */
	run(command: string, parameters: readonly string[], input: string): Promise<void>;
	/** The desktop's own clipboard; rejects if there is none. */
	writeNative(text: string): Promise<void>;
	/** Writes a sequence to the terminal; absent where standard output is no terminal. */
	readonly writeTerminal?: (sequence: string) => void;
	/** Saves to a new private file and gives its path. */
	save(text: string): Promise<string>;
};

type Variables = CopyTools['variables'];

/** Whether this is not the machine whose screen the reader sits at. */
export const isRemote = ({SSH_CONNECTION, SSH_TTY, SSH_CLIENT}: Variables): boolean =>
	Boolean(SSH_CONNECTION || SSH_TTY || SSH_CLIENT);

// Under WSL the native tool is clip.exe, which reads UTF-8 in the machine's legacy code page and
// "succeeds" with 涓枃 for 中文; the Windows terminals take OSC 52.
const isWsl = ({WSL_DISTRO_NAME, WSL_INTEROP}: Variables): boolean =>
	Boolean(WSL_DISTRO_NAME || WSL_INTEROP);

/** Whether a native tool would reach the clipboard of the screen the reader sits at. */
export const hasDesktop = ({
	variables,
	platform,
}: Pick<CopyTools, 'variables' | 'platform'>): boolean => {
	if (isRemote(variables) || isWsl(variables)) return false;
	if (platform === 'darwin' || platform === 'win32') return true;
	return Boolean(variables.WAYLAND_DISPLAY || variables.DISPLAY);
};

const reasonOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

/**
 * Copies a text by the best way there is, and tells the truth about it. In order: into tmux's
 * buffer, which tmux hands on (-w); the desktop's clipboard; OSC 52 to the terminal, unless tmux or
 * something else stands in between; a file. A text too long for OSC 52 is sent and saved. What a
 * terminal would obey is made visible: nobody sees what is in a text that is about to be pasted.
 */
export const copyText = async (found: string, tools: CopyTools): Promise<CopyOutcome> => {
	const text = pasteSafe(found);
	const characters = [...text].length;
	const {variables} = tools;
	let reason: string | undefined;
	if (variables.TMUX) {
		try {
			await tools.run('tmux', ['load-buffer', '-w', '-'], text);
			// tmux hands it on to the terminal by OSC 52, which may drop what is long.
			if (Buffer.byteLength(text) <= safeOsc52Bytes) return {kind: 'sent', way: 'tmux', characters};
			const path = await tools.save(text).catch(() => undefined);
			return {kind: 'sent', way: 'tmux', characters, ...(path === undefined ? {} : {path})};
		} catch (error) {
			reason = reasonOf(error);
		}
	}

	if (hasDesktop(tools)) {
		try {
			await tools.writeNative(text);
			return {kind: 'copied', way: 'clipboard', characters};
		} catch (error) {
			reason = reasonOf(error);
		}
	}

	// tmux drops OSC 52 at its default setting, so inside it a file is the honest way out.
	const sent = tools.writeTerminal !== undefined && !variables.TMUX;
	// $STY is GNU screen's session.
	if (sent) tools.writeTerminal?.(variables.STY ? osc52ThroughScreen(text) : osc52(text));
	if (sent && Buffer.byteLength(text) <= safeOsc52Bytes) {
		return {kind: 'sent', way: 'OSC 52', characters};
	}

	try {
		const path = await tools.save(text);
		return sent
			? {kind: 'sent', way: 'OSC 52', characters, path}
			: {kind: 'saved', characters, path, reason};
	} catch (error) {
		const why = reasonOf(error);
		return {
			kind: 'failed',
			reason: sent ? `too long for many terminals, and no file: ${why}` : why,
		};
	}
};
