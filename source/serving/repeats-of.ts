import {createRepeats, type Repeats} from '../search/repeats.ts';
import {signTexts} from '../search/signature.ts';
import type {Collection} from './collection.ts';
import {unhurried} from './unhurried.ts';

/** Which documents say the same; of documents at hand that is found out a moment later. */
export const repeatsOf = (collection: Collection, whenFound: () => void): Repeats => {
	if (collection.kind === 'loading') return collection.loading.library.repeats;
	const repeats = createRepeats();
	const {documents} = collection;
	setTimeout(() => {
		repeats.add(signTexts(documents.map(({text}) => text)));
		repeats.seal();
		if (repeats.count > 0) whenFound();
	}, unhurried).unref();
	return repeats;
};
