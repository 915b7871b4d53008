import process from 'node:process';
import type {Document} from '../corpus/document.ts';
import type {ViewerOutcome} from '../explorer/state/services.ts';
import {reasonOf} from '../loading/reason-of.ts';
import type {TerminalSession} from '../ui/terminal-session.tsx';

/**
 * Shows the raw file of a document in the reader's own program, at a place of its text. `folders` are
 * those to which the names of files may be relative. What runs other programs is loaded with the first call.
 */
export const openRaw = async (
	document: Document,
	place: number,
	session: TerminalSession,
	folders: readonly string[],
): Promise<ViewerOutcome> => {
	const {rawFileOf} = await import('../leaving/raw-file.ts');
	const {runViewer} = await import('../leaving/run-viewer.ts');
	const {viewerCommand} = await import('../leaving/viewer-command.ts');
	const {file, line, isCopy} = rawFileOf(document, place, folders);
	const command = viewerCommand(process.env, file, line);
	const {name} = command;
	let failure: unknown;
	await session.lend(() =>
		runViewer(command, !process.stdin.isTTY).catch((error: unknown) => {
			failure = error;
		}),
	);
	return failure === undefined
		? {kind: 'left', name, file, isCopy}
		: {kind: 'failed', name, reason: reasonOf(failure)};
};
