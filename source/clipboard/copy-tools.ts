import os from 'node:os';
import process from 'node:process';
import {setTimeout} from 'node:timers/promises';
import type {CopyTools} from './copy.ts';
import {patience, runCommand} from './run-command.ts';
import {saveCopy} from './save-copy.ts';

/** The tools of this machine and terminal. */
export const copyTools = (stdout: NodeJS.WriteStream): CopyTools => ({
	variables: process.env,
	platform: process.platform,
	run: runCommand,
	async writeNative(text) {
		// Loading it takes some 110 ms: only when somebody copies.
		const {default: clipboard} = await import('clipboardy');
		const giveUp = setTimeout(patience, undefined, {ref: false}).then(() => {
			throw new Error('the clipboard tool does not answer');
		});
		await Promise.race([clipboard.write(text), giveUp]);
	},
	writeTerminal: stdout.isTTY ? sequence => stdout.write(sequence) : undefined,
	save: text => saveCopy(text, os.tmpdir(), new Date()),
});
