import {execFile} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import path from 'node:path';
import type {ReadStream, WriteStream} from 'node:tty';
import {promisify} from 'node:util';
import {hasDesktop, isRemote} from '../clipboard/copy.ts';
import {cacheFolder} from '../loading/cache.ts';
import {settingsFile, stateFolder} from '../settings/read-settings.ts';
import {wantsColour} from '../ui/wants-colour.ts';
import {askTerminal} from './ask-terminal.ts';
import type {Facts} from './facts.ts';

export type Patient = {
	readonly variables: NodeJS.ProcessEnv;
	readonly platform: NodeJS.Platform;
	readonly stdin: ReadStream;
	readonly stdout: WriteStream;
	/** The version of the program, and the one of Node that it wants. */
	readonly version: string;
	readonly wantedNode: string;
	/** What is wrong with the settings, in sentences. */
	readonly faults: readonly string[];
};

/** An option of tmux; undefined when tmux does not say. */
const tmuxOption = async (name: string): Promise<string | undefined> => {
	try {
		const {stdout} = await promisify(execFile)('tmux', ['show-options', '-gv', name], {
			timeout: 1000,
		});
		return stdout.trim() || undefined;
	} catch {
		// An older tmux has no such option; one that is not there has none at all.
		return undefined;
	}
};

const isInPath = (tool: string, variables: NodeJS.ProcessEnv): boolean =>
	(variables.PATH ?? '')
		.split(path.delimiter)
		.some(folder => folder !== '' && existsSync(path.join(folder, tool)));

const desktopOf = ({
	variables,
	platform,
}: Patient): NonNullable<Facts['clipboard']['desktop']> | undefined => {
	if (!hasDesktop({variables, platform})) return undefined;
	if (platform === 'darwin' || platform === 'win32') return {isThere: true};
	const tool = variables.WAYLAND_DISPLAY ? 'wl-copy' : 'xsel';
	return {tool, isThere: isInPath(tool, variables)};
};

/** Why nothing can be written into a folder, or into the nearest one above it that is there. */
const writingTrouble = (folder: string): string | undefined => {
	let there = folder;
	while (!existsSync(there) && path.dirname(there) !== there) there = path.dirname(there);
	try {
		accessSync(there, constants.W_OK);
		return undefined;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code ?? String(error);
	}
};

/** Finds out all that there is to know. */
export const examine = async (patient: Patient): Promise<Facts> => {
	const {variables, stdin, stdout, version, wantedNode, faults} = patient;
	const isTerminal = Boolean(stdin.isTTY && stdout.isTTY);
	const isDumb = variables.TERM === 'dumb';
	const answers = isTerminal && !isDumb ? await askTerminal(stdin, stdout) : {};
	const desktop = desktopOf(patient);
	const file = settingsFile(variables);
	return {
		version,
		node: {version: process.versions.node, wanted: wantedNode},
		...(isTerminal && {
			terminal: {
				name: variables.TERM ?? '',
				columns: stdout.columns,
				rows: stdout.rows,
				answers,
			},
		}),
		locale: variables.LC_ALL || variables.LC_CTYPE || variables.LANG || '',
		isColoured: wantsColour(variables),
		clipboard: {
			isRemote: isRemote(variables),
			isInScreen: Boolean(variables.STY),
			...(desktop && {desktop}),
			...(variables.TMUX && {tmux: await tmuxOptions()}),
		},
		settings: {file, isThere: existsSync(file), faults},
		folders: [
			{kind: 'cache' as const, path: cacheFolder(variables)},
			{kind: 'state' as const, path: stateFolder(variables)},
		].map(folder => {
			const trouble = writingTrouble(folder.path);
			return trouble === undefined ? folder : {...folder, trouble};
		}),
	};
};

const tmuxOptions = async (): Promise<NonNullable<Facts['clipboard']['tmux']>> => {
	const [setClipboard, allowPassthrough] = await Promise.all(
		['set-clipboard', 'allow-passthrough'].map(tmuxOption),
	);
	return {
		...(setClipboard === undefined ? {} : {setClipboard}),
		...(allowPassthrough === undefined ? {} : {allowPassthrough}),
	};
};
