import {type SpawnOptions, spawn} from 'node:child_process';
import {closeSync, openSync} from 'node:fs';
import type {ViewerCommand} from './viewer-command.ts';

/** Not found, and not to be executed, as a shell reports them. */
const shellCodes: Readonly<Record<number, string>> = {
	126: 'it cannot be run',
	127: 'there is no such program',
};

/**
 * Runs a viewer in the terminal and resolves when it is left. Rejects in words when it cannot be run.
 * `isPiped` when standard input is not the terminal.
 */
export const runViewer = ({words, parameters}: ViewerCommand, isPiped: boolean): Promise<void> =>
	new Promise((resolve, reject) => {
		let terminal = isPiped ? openSync('/dev/tty', 'r') : undefined;
		const options: SpawnOptions = {stdio: [terminal ?? 'inherit', 'inherit', 'inherit']};
		// The shell reads the reader's words as the reader meant them; the file is never a part of them.
		const child =
			process.platform === 'win32'
				? spawn(words, [...parameters], {...options, shell: true})
				: spawn('/bin/sh', ['-c', `${words} "$@"`, 'sh', ...parameters], options);
		const done = (): void => {
			// What could not be started is told of twice, as an error and as closed.
			if (terminal !== undefined) closeSync(terminal);
			terminal = undefined;
		};

		child.on('error', error => {
			done();
			reject(error);
		});
		child.on('close', code => {
			done();
			const why = code === null ? undefined : shellCodes[code];
			if (why === undefined) resolve();
			else reject(new Error(why));
		});
	});
