import type {Services} from '../explorer/state/services.ts';
import {searchable} from '../loading/searchable.ts';
import {findChanged} from '../search/find-changed.ts';
import type {KnownRepeats} from '../search/lanes.ts';
import {buildSearchIndex, createSearchIndex, type SearchIndex} from '../search/search-index.ts';
import type {Collection} from './collection.ts';

type Searchable = Pick<
	Services,
	'find' | 'findInSteps' | 'prepareSearch' | 'changed' | 'countField'
>;

/** Built when first asked for: the first frame does not wait for it. */
export const searchOf = (collection: Collection, repeats: KnownRepeats): Searchable => {
	if (collection.kind === 'loading') {
		const {shelves} = collection.loading.library;
		const index = createSearchIndex(repeats);
		let taken = 0;
		const whole = (): SearchIndex => {
			for (; taken < shelves.length; taken++) index.add(shelves[taken]!.shelf.folded);
			return index;
		};
		const searched: Pick<SearchIndex, 'find' | 'findInSteps'> = {
			find: query => whole().find(query),
			findInSteps: query => whole().findInSteps(query),
		};
		const {find, findInSteps, change} = findChanged(searched, repeats);
		return {
			find,
			findInSteps,
			prepareSearch: () => whole().prepare(),
			changed: (document, now) => change(document, searchable(now)),
			countField: (...what) => whole().countField(...what),
		};
	}

	const documents = [...collection.documents];
	let index: SearchIndex | undefined;
	const whole = (): SearchIndex => {
		index ??= buildSearchIndex(documents.map(searchable), repeats);
		return index;
	};
	return {
		find: query => whole().find(query),
		findInSteps: query => whole().findInSteps(query),
		prepareSearch: () => whole().prepare(),
		countField: (...what) => whole().countField(...what),
		// There are so few that the next query may begin at the beginning.
		changed(document, now) {
			documents[document] = now;
			index = undefined;
		},
	};
};
