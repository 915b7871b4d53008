import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	applyReplacements,
	createOffsetMap,
	type Replacement,
} from '../../source/text/offset-map.ts';
import {cleanOffset, rawOffset} from '../../source/text/span.ts';

const edit = (start: number, end: number, replacement = ''): Replacement => ({
	start: rawOffset(start),
	end: rawOffset(end),
	replacement,
});

test('edits are applied in order', () => {
	expect(applyReplacements('時(shí)刻', [edit(1, 6)])).toBe('時刻');
	expect(applyReplacements('甲  乙', [edit(1, 3, '\n')])).toBe('甲\n乙');
});

test('edits that overlap or leave the text are refused with their offsets', () => {
	expect(() => applyReplacements('甲乙丙', [edit(0, 2), edit(1, 3)])).toThrow(
		'[1, 3) after 2 of 3',
	);
	expect(() => applyReplacements('甲', [edit(0, 2)])).toThrow(RangeError);
});

test('a clean offset at a removal answers behind it as a start and before it as an end', () => {
	const map = createOffsetMap(7, [edit(1, 6)]);
	expect(map.toRaw(cleanOffset(1))).toBe(6);
	expect(map.toRaw(cleanOffset(1), 'end')).toBe(1);
	expect(map.toClean(rawOffset(3))).toBe(1);
});

const edited = fc
	.tuple(
		fc.string({minLength: 1, maxLength: 40}),
		fc.array(fc.tuple(fc.nat(5), fc.nat(3), fc.string({maxLength: 2}))),
	)
	.map(([text, gaps]) => {
		const edits: Replacement[] = [];
		let position = 0;
		for (const [skip, length, replacement] of gaps) {
			const start = position + skip;
			const end = start + length;
			if (end > text.length) break;
			edits.push(edit(start, end, replacement));
			position = end;
		}

		return {text, edits};
	});

test('every kept character keeps its way there and back', () => {
	fc.assert(
		fc.property(edited, ({text, edits}) => {
			const clean = applyReplacements(text, edits);
			const map = createOffsetMap(text.length, edits);
			expect(map.cleanLength).toBe(clean.length);
			for (let raw = 0; raw < text.length; raw++) {
				if (edits.some(({start, end}) => raw >= start && raw < end)) continue;
				const there = map.toClean(rawOffset(raw));
				// An insertion right at this character stands before it.
				const inserted = edits.some(({start, end}) => start === raw && end === raw);
				if (inserted) continue;
				expect(clean[there]).toBe(text[raw]);
				expect(map.toRaw(there)).toBe(raw);
			}
		}),
		{numRuns: 2000},
	);
});
