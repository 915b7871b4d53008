import fc from 'fast-check';
import {expect, test} from 'vitest';
import inkSanitizeAnsi from '../../node_modules/ink/build/sanitize-ansi.js';
import sanitizeAnsi from '../../scripts/fast-sanitize-ansi.ts';

test('every character of the basic plane comes out as Ink lets it', () => {
	const different: string[] = [];
	for (let unit = 0; unit <= 0xffff; unit++) {
		const row = `\u001b[1m${String.fromCharCode(unit)}会\u001b[22m`;
		if (sanitizeAnsi(row) !== inkSanitizeAnsi(row)) different.push(unit.toString(16));
	}

	expect(different).toEqual([]);
});

test('rows of text, colours and broken or other sequences come out as Ink lets them', () => {
	const piece = fc.constantFrom(
		'会议',
		'a b',
		'│',
		'“',
		'e\u0301',
		'\u0301',
		'𠮷',
		'\u001b[1m',
		'\u001b[38;5;1m',
		'\u001b[m',
		'\u001b[4:3m',
		'\u001b[2J',
		'\u001b]8;;x\u0007',
		'\u001b[',
		'\u001b',
		'\u009b31m',
		'\u0007',
		'\t',
		'\n',
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 12}), pieces => {
			const row = pieces.join('');
			expect(sanitizeAnsi(row)).toBe(inkSanitizeAnsi(row));
		}),
		{numRuns: 3000},
	);
});
