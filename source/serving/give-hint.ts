import process from 'node:process';
import type {Explorer} from '../explorer/explorer.ts';
import {stateFolder} from '../settings/read-settings.ts';
import type {Words} from '../words/words.ts';

/** A word of help at each of the first starts, once the first frame is there. */
export const giveHint = async (explorer: Explorer, {hints}: Words): Promise<void> => {
	const {nextHint} = await import('../settings/next-hint.ts');
	const hint = nextHint(stateFolder(process.env), hints.length);
	if (hint === undefined || explorer.state().message) return;
	explorer.dispatch({type: 'noticed', text: hints[hint]!});
};
