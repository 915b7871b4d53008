import type {Annotation} from './annotations.ts';
import type {Census} from './census.ts';
import {isToned, withoutTones} from './syllable.ts';
import {allReadings} from './toned-family.ts';

const isReading = ({host, reading}: Annotation): boolean =>
	allReadings(host).some(syllable => {
		const toneless = withoutTones(syllable);
		return [toneless, toneless.replace('ü', 'v'), toneless.replace('üe', 'ue')].includes(reading);
	});

/**
 * Family B: toneless readings behind any character, once to four times, 有(you)(you), on 60 to 90 % of
 * its occurrences. Gives the annotations that are injected, or none.
 */
export const findTonelessFamily = (
	annotations: readonly Annotation[],
	census: Census,
): readonly Annotation[] => {
	const toneless = annotations.filter(
		annotation => !isToned(annotation.reading) && isReading(annotation),
	);
	if (toneless.some(({repeated}) => repeated)) return toneless;

	const count = toneless.length;
	const hosts = new Set(toneless.map(({host}) => host));
	const occurrences = [...hosts].reduce((sum, host) => sum + census.occurrences(host), 0);
	const syllables = annotations.filter(({reading}) => !reading.includes(' ')).length;
	const injected =
		count >= 8 &&
		count >= 0.03 * census.han &&
		count >= 0.8 * syllables &&
		count >= 0.5 * occurrences &&
		// A list of hard names glosses each name once; a primer glosses nearly every character.
		count >= 1.2 * hosts.size &&
		count <= 0.6 * census.han;
	return injected ? toneless : [];
};
