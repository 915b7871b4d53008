import {type Hit, type Hits, hitAt} from '../../source/search/hits.ts';
import {tiers} from '../../source/search/score.ts';

/** Hits that are told one by one. */
export const hitsOf = (list: Iterable<Hit>): Hits =>
	Uint32Array.from(list, ({document, tier}) =>
		hitAt(document, tier === 'every' ? tiers.length : tiers.indexOf(tier)),
	);
