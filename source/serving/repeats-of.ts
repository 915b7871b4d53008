import type {Services} from '../explorer/state/services.ts';
import {createRepeats, type Repeats} from '../search/repeats.ts';
import {signTexts} from '../search/signature.ts';
import type {Collection} from './collection.ts';
import {unhurried} from './unhurried.ts';

export type ServedRepeats = {readonly repeats: Repeats} & Pick<Services, 'changed'>;

/**
 * Which documents say the same. Of documents at hand that is found out a moment later, and again when one
 * of them has changed; those that were loaded stay grouped by their texts as they were cleaned then, as
 * what they are compared by is let go.
 */
export const repeatsOf = (collection: Collection, whenFound: () => void): ServedRepeats => {
	if (collection.kind === 'loading') {
		return {repeats: collection.loading.library.repeats, changed: () => {}};
	}

	const texts = collection.documents.map(({text}) => text);
	let found = createRepeats();
	const group = (): void => {
		const {count} = found;
		found = createRepeats();
		found.add(signTexts(texts));
		found.seal();
		if (found.count > 0 || count > 0) whenFound();
	};

	let waiting = setTimeout(group, unhurried).unref();
	return {
		repeats: {
			get size() {
				return found.size;
			},
			get count() {
				return found.count;
			},
			rootOf: document => found.rootOf(document),
			isAlone: document => found.isAlone(document),
			membersOf: document => found.membersOf(document),
		},
		changed(document, {text}) {
			texts[document] = text;
			clearTimeout(waiting);
			waiting = setTimeout(group, unhurried).unref();
		},
	};
};
