import fc from 'fast-check';
import {expect, test} from 'vitest';
import inkLineUpdate from '../../node_modules/ink/build/line-update.js';
import lineUpdate from '../../scripts/fast-line-update.ts';

const piece = fc.oneof(
	{weight: 6, arbitrary: fc.constantFrom('会', '议', 'a', ' ', '。', '│')},
	{
		weight: 3,
		arbitrary: fc.constantFrom('\u001b[1m', '\u001b[22m', '\u001b[36m', '\u001b[31m', '\u001b[39m'),
	},
	fc.constantFrom(
		'𠮷',
		'e\u0301',
		'\u0301',
		'☁️',
		'\ufe0f',
		'\u200d',
		'\u001b',
		'\t',
		'👨‍👩‍👧',
		'각',
		'ᄀ',
	),
);
const text = fc.array(piece, {maxLength: 12}).map(pieces => pieces.join(''));

test('rows that share a start are updated as Ink would, whatever is in them', () => {
	fc.assert(
		fc.property(text, text, text, fc.integer({min: 0, max: 30}), (start, one, other, columns) => {
			expect(lineUpdate(start + one, start + other, columns)).toBe(
				inkLineUpdate(start + one, start + other, columns),
			);
		}),
		{numRuns: 5000},
	);
});

test('only what differs is written', () => {
	const row = (counter: string) => `\u001b[1m会议\u001b[22m  ${counter}`;
	expect(lineUpdate(row('1/5'), row('2/5'), 80)).toBe('\u001b[7G\u001b[K\u001b[1m\u001b[22m2/5');
});
