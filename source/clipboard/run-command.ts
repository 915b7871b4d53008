import {spawn} from 'node:child_process';

/** Milliseconds until a tool that hangs (an X server that went away) is given up. */
export const patience = 3000;

/** Runs a command with `input` on its standard input; rejects with its last words if it fails. */
export const runCommand = (
	command: string,
	parameters: readonly string[],
	input: string,
): Promise<void> =>
	new Promise((resolve, reject) => {
		const child = spawn(command, parameters, {
			stdio: ['pipe', 'ignore', 'pipe'],
			timeout: patience,
		});
		let complaint = '';
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			complaint += text;
		});
		child.on('error', reject);
		// A command that ends before it has read everything breaks the pipe; its exit code says why.
		child.stdin.on('error', () => undefined);
		child.on('close', (code, signal) => {
			if (code === 0) resolve();
			else {
				reject(new Error(complaint.trim() || `${command} ended with ${signal ?? `code ${code}`}`));
			}
		});
		child.stdin.end(input);
	});
