/**
 * For the build: OpenCC's phrases, a megabyte of text, in a form that takes little room in the package
 * (160 instead of 420 kB gzipped) and is spelled out again when it is loaded: by Brotli, which packs
 * two-byte characters better than gzip does, and by source/script/expand-dictionary.ts, which explains
 * the rest.
 */
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';

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

const pack = text =>
	brotliCompressSync(Buffer.from(text, 'utf16le'), {
		params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24},
	}).toString('base64');

/** The esbuild plugin. */
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
					"import {brotliDecompressSync} from 'node:zlib';",
					"import {expandDictionary} from './source/script/expand-dictionary.ts';",
					`const packed = Buffer.from('${pack(compact(phrases, characters))}', 'base64');`,
					"const text = brotliDecompressSync(packed).toString('utf16le');",
					'export default expandDictionary(text, characters);',
				].join('\n'),
				resolveDir: root,
			};
		});
	},
});
