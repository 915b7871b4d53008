/**
 * Writes the two character tables of source/text/ from well-kept packages, so that the program
 * carries only what it needs: pinyin readings (pinyin-pro) and simplified forms (opencc-js, from
 * OpenCC's TSCharacters). Run `npm run tables` after updating either package.
 */
import {writeFileSync} from 'node:fs';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import {pinyin} from 'pinyin-pro';

const ranges: ReadonlyArray<readonly [number, number]> = [
	[0x3007, 0x3007],
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
];

const primary = new Map<string, string>();
const secondary = new Map<string, string>();
for (const [first, last] of ranges) {
	for (let code = first; code <= last; code++) {
		const character = String.fromCodePoint(code);
		const readings = pinyin(character, {multiple: true, type: 'array', nonZh: 'removed'});
		[...new Set(readings)].forEach((reading, index) => {
			if (!/^[\p{L}\p{M}]+$/u.test(reading) || reading === character) return;
			const table = index === 0 ? primary : secondary;
			table.set(reading, (table.get(reading) ?? '') + character);
		});
	}
}

const syllables = [...new Set([...primary.keys(), ...secondary.keys()])].sort();
const readingTable = syllables
	.map(s => `${s} ${primary.get(s) ?? ''} ${secondary.get(s) ?? ''}`.trimEnd())
	.join('|');

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
	`${header}\n/** "syllable characters-read-so-first characters-also-read-so", joined by |. From pinyin-pro. */\nexport const readingTable =\n\t'${readingTable}';\n`,
);
writeFileSync(
	'source/text/scripts.generated.ts',
	`${header}\n/** Characters whose simplified form differs, and that form at the same index. From OpenCC. */\nexport const traditionalCharacters =\n\t'${traditional}';\nexport const simplifiedCharacters =\n\t'${simplified}';\n`,
);
