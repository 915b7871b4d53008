import {type Annotation, haveOneReading} from './annotations.ts';
import type {Census} from './census.ts';
import {isToned, withoutTones} from './syllable.ts';
import {allReadings, findConvertedFamily, type Spelling} from './toned-family.ts';

/** Characters of nearly every sentence, which nobody needs to be told how to read. */
const everywhere = new Set(
	'的一是在不了有和人这中大为上个国我以要他时来用们生到作地出就分对成会可主发年动同工也能下过子说产面而方后多定行学法所民得经十三之进等部家电力里如水高自二理起小现实加都两体制机当使点从业本去把好应开还因由其些然前外天政四日那社事平全表间样与关各重新内数正心你明看又么比或但气第向道变条只没结问意建月公无很情者最立想已通提直题展五员位入常文总次活设及管长求老头资边流路',
);

const spells = (syllable: string, reading: string): boolean => {
	const toneless = withoutTones(syllable);
	return [toneless, toneless.replace('ü', 'v'), toneless.replace('üe', 'ue')].includes(reading);
};

const isReading = ({host, reading}: Annotation): boolean =>
	!isToned(reading) && allReadings(host).some(syllable => spells(syllable, reading));

const withoutMarks: Spelling = {
	isReading,
	isTelling: () => true,
	isUsual: (host, reading) => spells(allReadings(host)[0] ?? '', reading),
};

const fewestConverted = 4;

/**
 * Family B: toneless readings behind any character, once to four times, 有(you)(you), on 60 to 90 % of
 * its occurrences. Gives the annotations that are injected, or none.
 */
export const findTonelessFamily = (
	text: string,
	annotations: readonly Annotation[],
	census: Census,
): readonly Annotation[] => {
	const toneless = annotations.filter(isReading);
	if (toneless.some(({repeated}) => repeated)) return toneless;

	const count = toneless.length;
	const hosts = new Set(toneless.map(({host}) => host));
	const occurrences = [...hosts].reduce((sum, host) => sum + census.occurrences(host), 0);
	const plain = [...hosts].filter(host => everywhere.has(host)).length;
	const syllables = annotations.filter(({reading}) => !reading.includes(' ')).length;
	const injected =
		count >= 8 &&
		count >= 0.03 * census.han &&
		count >= 0.8 * syllables &&
		count >= 0.5 * occurrences &&
		// A list of hard names glosses each name once; a primer glosses nearly every character.
		(count >= 1.2 * hosts.size || plain >= Math.max(3, 0.2 * hosts.size)) &&
		count <= 0.6 * census.han &&
		haveOneReading(toneless);
	if (injected) return toneless;
	// 社會(hui)變遷: as family A has it, but for the tones. So few prove nothing on a short page.
	const converted = findConvertedFamily(text, annotations, census, withoutMarks);
	return converted.length >= fewestConverted ? converted : [];
};
