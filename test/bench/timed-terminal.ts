import {type IPty, spawn} from '@lydell/node-pty';

/** A program in a pseudo-terminal whose output is only timed, never interpreted. */
export type TimedTerminal = {
	/** Resolves with the time of the last byte, once the output was quiet for `quiet` ms. */
	settled(quiet?: number): Promise<number>;
	/** Resolves with the time at which the output since the last key contained the text, or one of the form. */
	shown(wanted: string | RegExp): Promise<number>;
	/** Resolves with the time of the exit. */
	exited: Promise<number>;
	write(keys: string): void;
	/** Bytes received so far. */
	bytes(): number;
	kill(): void;
};

/** Times are those of performance.now(), in milliseconds. */
export const openTimedTerminal = (
	file: string,
	args: readonly string[],
	columns: number,
	rows: number,
): TimedTerminal => {
	const {CI: _, ...env} = process.env;
	const pty: IPty = spawn(file, [...args], {
		cols: columns,
		rows,
		name: 'xterm-256color',
		env: {...env, TERM: 'xterm-256color', TMUX: '', SSH_CONNECTION: ''} as Record<string, string>,
	});
	let output = '';
	let bytes = 0;
	let last = performance.now();
	const wake: Array<() => void> = [];
	pty.onData(data => {
		last = performance.now();
		bytes += Buffer.byteLength(data);
		output = (output + data).slice(-200_000);
		for (const resolve of wake.splice(0)) resolve();
	});
	const exited = new Promise<number>(resolve => {
		pty.onExit(() => resolve(performance.now()));
	});
	return {
		exited,
		bytes: () => bytes,
		write(keys) {
			// The quiet before the key is not the quiet after its frame.
			last = performance.now();
			output = '';
			pty.write(keys);
		},
		kill: () => pty.kill('SIGKILL'),
		async shown(wanted) {
			while (typeof wanted === 'string' ? !output.includes(wanted) : !wanted.test(output)) {
				await new Promise<void>(resolve => {
					wake.push(resolve);
				});
			}

			return last;
		},
		async settled(quiet = 50) {
			for (;;) {
				const before = last;
				await new Promise(resolve => {
					setTimeout(resolve, quiet - (performance.now() - before));
				});
				if (last === before && performance.now() - last >= quiet) return last;
			}
		},
	};
};
