/**
 * Runs the built program in a pseudo-terminal, and then as an export, so that the code V8 compiles for
 * a start is kept beside it (see launch.cjs) and the first real start finds it. Where no
 * pseudo-terminal can be had, the first session in a terminal does the same for the next.
 */
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** Milliseconds; a start takes a tenth of it on a slow machine. */
const patience = 20_000;

const firstFrame = '1/5';

const session = (spawn, bin, cache) =>
	new Promise((resolve, reject) => {
		const {CI: _, NODE_OPTIONS: __, ...env} = process.env;
		const pty = spawn(process.execPath, [bin], {
			cols: 120,
			rows: 40,
			env: {...env, TERM: 'xterm-256color', XDG_CACHE_HOME: cache},
		});
		const timer = setTimeout(() => {
			pty.kill();
			reject(new Error('The built program showed no first frame.'));
		}, patience);
		let output = '';
		let isLeaving = false;
		pty.onData(data => {
			output += data;
			if (isLeaving || !output.includes(firstFrame)) return;
			isLeaving = true;
			// Keys of every part: a text scrolled, a view and a filter seen.
			pty.write('jJvvv');
			pty.write('q');
		});
		pty.onExit(({exitCode}) => {
			clearTimeout(timer);
			if (exitCode === 0) resolve();
			else reject(new Error(`The built program ended with ${exitCode}:\n${output.slice(-2000)}`));
		});
	});

/** Cleans pages of many kinds, in this thread and in others, and puts the code for it to what was kept. */
const exporting = (bin, pages, cache) => {
	for (const jobs of ['1', '2']) {
		const parameters = ['--export', 'jsonl', '--jobs', jobs, pages];
		const {status, stderr} = spawnSync(process.execPath, [bin, ...parameters], {
			env: {...process.env, XDG_CACHE_HOME: cache, QINGDU_KEEP_CODE: '1'},
			stdio: ['ignore', 'ignore', 'pipe'],
			encoding: 'utf8',
		});
		if (status !== 0) throw new Error(`The built program exported nothing:\n${stderr}`);
	}
};

/**
 * @param {string} folder dist/, with cli.js and program.js in it
 * @param {string} pages some to be cleaned
 */
export const keepCode = async (folder, pages) => {
	const cache = mkdtempSync(path.join(tmpdir(), 'qingdu-build-'));
	try {
		const {spawn} = await import('@lydell/node-pty');
		const bin = path.join(folder, 'cli.js');
		await session(spawn, bin, cache);
		exporting(bin, pages, cache);
		const kept = path.join(cache, 'qingdu', 'code');
		for (const name of readdirSync(kept))
			copyFileSync(path.join(kept, name), path.join(folder, name));
	} catch (error) {
		// The program is built all the same; whether it runs is for the tests to say.
		console.warn(`No compiled code kept, the first start will be slower: ${error.message}`);
	} finally {
		rmSync(cache, {recursive: true, force: true});
	}
};
