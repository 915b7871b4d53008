import path from 'node:path';
import process from 'node:process';
import type {Corpus} from '../corpus/corpus.ts';
import {rememberedOf} from '../explorer/memory/remembered.ts';
import type {State} from '../explorer/state/state.ts';
import {reasonOf} from '../loading/reason-of.ts';
import {stateFolder} from '../settings/read-settings.ts';
import {terminalSafe} from '../text/terminal-safe.ts';

/** Where documents were left on another day, and the way to keep where they are left today. */
export const loadPlaces = async (corpusId: string) => {
	const {readPlaces, writePlaces} = await import('../settings/remember-places.ts');
	const file = path.join(stateFolder(process.env), 'places.json');
	return {
		remembered: readPlaces(file, corpusId),
		keep(state: State, corpus: Corpus): void {
			try {
				writePlaces(file, corpusId, rememberedOf(state, corpus));
			} catch (error) {
				// A full disk or a folder that cannot be written is no reason to end in an error.
				if (!(error as NodeJS.ErrnoException).code) throw error;
				process.stderr.write(`${terminalSafe(`qingdu: ${file}: ${reasonOf(error)}`)}\n`);
			}
		},
	};
};
