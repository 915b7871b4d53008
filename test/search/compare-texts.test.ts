import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	type ComparedPiece,
	compareTexts,
	sharedPercent,
} from '../../source/search/compare-texts.ts';

const marks = {both: ['', ''], one: ['[-', '-]'], other: ['[+', '+]']} as const;

const shown = (pieces: readonly ComparedPiece[]): string =>
	pieces.map(piece => marks[piece.in].join(piece.text)).join('');

const textIn = (pieces: readonly ComparedPiece[], where: 'one' | 'other'): string =>
	pieces.flatMap(piece => (piece.in === 'both' || piece.in === where ? [piece.text] : [])).join('');

describe('what differs between two texts', () => {
	it.each([
		[
			'清河市召开会议。\n市长讲话。\n',
			'清河市召开会议。\n市长讲话。\n',
			'清河市召开会议。\n市长讲话。\n',
		],
		[
			'清河市召开会议。\n市长讲话。\n',
			'清河市召开会议。\n副市长讲话。\n',
			'清河市召开会议。\n[+副+]市长讲话。\n',
		],
		['清河市召開會議', '清河市召开了会议', '清河市召開[+了+]會議'],
		['一行。二行。', '一行。\n二行。', '一行。[+\n+]二行。'],
		['', '新的', '[+新的+]'],
		['山上的树很高', '河里的鱼不少', '[-山上的树很高-][+河里的鱼不少+]'],
	])('%j and %j: %j', (one, other, pieces) => {
		expect(shown(compareTexts(one, other))).toBe(pieces);
	});

	it('leaves nothing of either out', () => {
		const text = fc.string({
			unit: fc.constantFrom('山', '水', '，', '\n', ' ', 'a'),
			maxLength: 60,
		});
		fc.assert(
			fc.property(text, text, (one, other) => {
				const pieces = compareTexts(one, other);
				expect(textIn(pieces, 'one')).toBe(one);
				const letters = (whole: string): string => whole.replace(/\s/g, '');
				expect(letters(textIn(pieces, 'other'))).toBe(letters(other));
			}),
		);
	});
});

describe('how much two texts share', () => {
	it.each([
		['清河市召开会议', '清河市召開會議。', 100],
		['一二三四五六七八九十', '一二三四五六七八九', 94],
		['山', '水', 0],
		['', '', 100],
	])('%s and %s: %i %%', (one, other, percent) => {
		expect(sharedPercent(compareTexts(one, other))).toBe(percent);
	});
});
