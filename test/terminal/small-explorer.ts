/**
 * A program for the tests of the session: an explorer of one sentence, so that what a terminal goes
 * through can be tested without the real one. Keys: x throws, r rejects, d makes
 * the next drawing throw, q quits, Ctrl-C, Ctrl-Z.
 */
import process from 'node:process';
import type {ViewLine, ViewModel} from '../../source/explorer/screen/view-model.ts';
import type {Size} from '../../source/explorer/state/actions.ts';
import {displayWidth} from '../../source/text/display-width.ts';
import type {ShownExplorer} from '../../source/ui/app.tsx';
import {createTerminalSession} from '../../source/ui/terminal-session.tsx';
import {createTheme} from '../../source/ui/theme.ts';

const session = createTerminalSession(process, process.stdin, {mouse: true});

const viewOf = ({columns, rows}: Size, sentence: string): ViewModel => {
	const line = (text: string): ViewLine => ({
		segments: [{text: text + ' '.repeat(columns - displayWidth(text)), role: 'title'}],
	});
	const lines = Array.from({length: rows}, (_, row) => {
		if (row === 0) return line(`${columns} by ${rows}`);
		return line(row === rows - 1 ? sentence : '');
	});
	const region = {id: 'reading', left: 0, top: 0, width: columns, height: rows, lines} as const;
	return {columns, rows, regions: [region]};
};

let size = session.size();
let view = viewOf(size, 'ready');
let isBroken = false;
let tell = (): void => undefined;
const show = (sentence: string): void => {
	view = viewOf(size, sentence);
	tell();
};

const explorer: ShownExplorer = {
	press({text, ctrl, name}) {
		if (text === 'x') throw new Error('thrown in a key');
		if (text === 'r') void Promise.reject(new Error('rejected by nobody’s hand'));
		if (text === 'd') isBroken = true;
		if (ctrl && text === 'c') session.quit(130);
		else if (ctrl && text === 'z') session.suspend();
		else if (text === 'q') session.quit(0);
		else show(`pressed ${name ?? text}`);
	},
	paste: text => show(`pasted ${text}`),
	dispatch(action) {
		if (action.type === 'resized') size = action.size;
		show('resized');
	},
	subscribe(listener) {
		tell = listener;
		return () => undefined;
	},
	speak: () => [],
	view() {
		if (isBroken) throw new Error('thrown while drawing');
		return view;
	},
};

const {code, error} = await session.run(explorer, createTheme(true));
if (error instanceof Error) process.stderr.write(`broke: ${error.message}\n`);
process.exitCode = code;
