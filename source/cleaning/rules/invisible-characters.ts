import {nextMarked} from '../../text/next-marked.ts';
import type {CleaningRule} from '../rule.ts';

/** Code units without a shape, as ranges with both ends in; tab, line breaks and selectors are not. */
const invisible: ReadonlyArray<readonly [number, number]> = [
	// Controls.
	[0x00, 0x08],
	[0x0e, 0x1f],
	[0x7f, 0x84],
	[0x86, 0x9f],
	// The soft hyphen and the grapheme joiner.
	[0xad, 0xad],
	[0x34f, 0x34f],
	// Zero-width spaces and joiners, and marks of direction.
	[0x61c, 0x61c],
	[0x180e, 0x180e],
	[0x200b, 0x200f],
	[0x202a, 0x202e],
	[0x2060, 0x206f],
	[0xfeff, 0xfeff],
	// Fillers of Hangul and Khmer.
	[0x115f, 0x1160],
	[0x17b4, 0x17b5],
	[0x3164, 0x3164],
	[0xffa0, 0xffa0],
	// Anchors of annotations and objects.
	[0xfff9, 0xfffc],
];

const characters = invisible.flatMap(([first, last]) =>
	Array.from({length: last - first + 1}, (_, index) => String.fromCharCode(first + index)),
);

const createTable = (): Uint8Array => {
	const table = new Uint8Array(65_536);
	for (const [first, last] of invisible) table.fill(1, first, last + 1);
	return table;
};

let table: Uint8Array | undefined;

/** Those that some scripts are written with: joiners, fillers, marks of direction. */
const helpers =
	/^[\u061c\u115f\u1160\u17b4\u17b5\u180e\u200c-\u200f\u202a-\u202e\u2066-\u2069\u3164\uffa0]+$/;

/** Scripts that are written from right to left, or join letters at the writer's wish. */
const needsHelpers =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Mongolian}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Hangul}]/u;

/** Code units around a helper that show the script of the word it stands in. */
const near = 40;

// biome-ignore lint/suspicious/noMisleadingCharacterClass: the selector is meant by itself.
const isPicture = /^[\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}]/u;

/** Whether a joiner makes one picture of two: 👨‍👩‍👧. */
const joinsPictures = (text: string, start: number, end: number): boolean => {
	const half = text.charCodeAt(start - 1) >= 0xdc00 && text.charCodeAt(start - 1) <= 0xdfff;
	return (
		isPicture.test(text.slice(start - (half ? 2 : 1), start)) &&
		isPicture.test(text.slice(end, end + 2))
	);
};

const isNeeded = (text: string, start: number, end: number): boolean => {
	const found = text.slice(start, end);
	if (found === '\u200d' && joinsPictures(text, start, end)) return true;
	return (
		helpers.test(found) && needsHelpers.test(text.slice(Math.max(0, start - near), end + near))
	);
};

export const invisibleCharacters: CleaningRule = {
	id: 'invisible-characters',
	stage: 'characters',
	summary: 'Removes characters that nobody can see: zero-width, directional, control',
	signs: [characters],
	*find({text, units}) {
		table ??= createTable();
		for (let start = 0; ; start++) {
			start = nextMarked(units, start, table);
			if (start === units.length) return;
			let end = start + 1;
			while (end < text.length && table[units[end]!] === 1) end++;
			if (!isNeeded(text, start, end)) yield {start, end};
			start = end;
		}
	},
};
