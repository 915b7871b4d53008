/**
 * Writes the two character tables of source/text/ from well-kept packages, so that the program
 * carries only what it needs: pinyin readings (pinyin-pro) and simplified forms (opencc-js, from
 * OpenCC's TSCharacters). Run `npm run tables` after updating either package.
 */
import {writeFileSync} from 'node:fs';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import {pinyin} from 'pinyin-pro';
import {firstHan, firstSign, lastHan} from '../source/text/reading-signs.ts';

const ranges: ReadonlyArray<readonly [number, number]> = [
	[0x3007, 0x3007],
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
];

const readings = new Map<string, readonly string[]>();
for (const [first, last] of ranges) {
	for (let code = first; code <= last; code++) {
		const character = String.fromCodePoint(code);
		const found = pinyin(character, {multiple: true, type: 'array', nonZh: 'removed'});
		const spelled = [...new Set(found)].filter(
			reading => /^[\p{L}\p{M}]+$/u.test(reading) && reading !== character,
		);
		if (spelled.length > 0) readings.set(character, spelled);
	}
}

const syllables = [...new Set([...readings.values()].flat())].sort();
const signOf = new Map(
	syllables.map((syllable, index) => [syllable, String.fromCharCode(firstSign + index)]),
);
let firstReadings = '';
for (let code = firstHan; code <= lastHan; code++) {
	const [reading] = readings.get(String.fromCharCode(code)) ?? [];
	firstReadings += reading === undefined ? ' ' : signOf.get(reading)!;
}

const furtherReadings = [...readings]
	.map(([character, all]) => {
		const code = character.charCodeAt(0);
		return [character, code >= firstHan && code <= lastHan ? all.slice(1) : all] as const;
	})
	.filter(([, all]) => all.length > 0)
	.map(([character, all]) => character + all.map(reading => signOf.get(reading)!).join(''))
	.join('');

let traditional = '';
let simplified = '';
for (const entry of (traditionalToSimplified as string).split('|')) {
	const [from, to] = entry.split(' ') as [string, string];
	if (from.length === 1 && to.length === 1 && from !== to) {
		traditional += from;
		simplified += to;
	}
}

const header = '// Written by scripts/write-tables.ts: do not edit.\n';
writeFileSync(
	'source/text/readings.generated.ts',
	`${header}
/** Syllables with tone marks; a Yi sign in the tables below stands for the one at its place. From pinyin-pro. */
export const syllables =
	'${syllables.join(' ')}';
/** The commonest reading of each character from U+4E00 to U+9FFF; a space where there is none. */
export const firstReadings =
	'${firstReadings}';
/** Characters, each followed by its further readings, or by all when it stands outside that range. */
export const furtherReadings =
	'${furtherReadings}';
`,
);
writeFileSync(
	'source/text/scripts.generated.ts',
	`${header}\n/** Characters whose simplified form differs, and that form at the same index. From OpenCC. */\nexport const traditionalCharacters =\n\t'${traditional}';\nexport const simplifiedCharacters =\n\t'${simplified}';\n`,
);
