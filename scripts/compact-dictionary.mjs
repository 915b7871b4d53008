/**
 * For the build: OpenCC's phrases, a megabyte of text, in a form that takes half the room in the
 * package (some 200 instead of 420 kB gzipped) and is spelled out again when it is loaded, by
 * source/script/expand-dictionary.ts, which explains the form.
 */
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const readPairs = dictionary => dictionary.split('|').map(pair => pair.split(' '));

/** The place of a replaced character, as a letter. */
const placeName = place => String.fromCharCode('A'.charCodeAt(0) + place);

/** Shared beginnings are told by one digit. */
const maxSame = 9;

/** "phrase replacement" joined by `|`, sorted, to what expandDictionary reads. */
export const compact = (phrases, characters) => {
	const replacements = new Map(readPairs(characters));
	let previous = [];
	let text = '';
	for (const [phrase, replacement] of readPairs(phrases)) {
		const units = [...phrase];
		let same = 0;
		while (same < maxSame && same < previous.length && units[same] === previous[same]) same++;
		text += same + units.slice(same).join('');
		[...replacement].forEach((character, place) => {
			const usual = replacements.get(units[place]) ?? units[place];
			if (character !== usual) text += placeName(place) + character;
		});
		previous = units;
	}

	return text;
};

/** The esbuild plugin. Build with `charset: 'utf8'`, or the text is escaped and grows again. */
export const compactDictionary = () => ({
	name: 'compact-dictionary',
	setup(build) {
		const namespace = 'compact-dictionary';
		build.onResolve({filter: /^opencc-js\/dict\/STPhrases$/}, ({path}) => ({path, namespace}));
		build.onLoad({filter: /.*/, namespace}, async () => {
			const {default: phrases} = await import('opencc-js/dict/STPhrases');
			const {default: characters} = await import('opencc-js/dict/STCharacters');
			return {
				contents: [
					"import characters from 'opencc-js/dict/STCharacters';",
					"import {expandDictionary} from './source/script/expand-dictionary.ts';",
					`export default expandDictionary(${JSON.stringify(compact(phrases, characters))}, characters);`,
				].join('\n'),
				resolveDir: root,
			};
		});
	},
});
