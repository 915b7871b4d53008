import fc from 'fast-check';
import {snappyUncompress} from 'hyparquet';
import {expect, test} from 'vitest';
import {unpackSnappy} from '../../source/loading/unpack-snappy.ts';

/** Snappy's own example: a literal, then itself again and again. */
const repeated = Uint8Array.of(12, 0b1000, 0x61, 0x62, 0x63, 0b10_1, 3);

test('copies may overlap what they make', () => {
	const text = Buffer.from(unpackSnappy(Uint8Array.of(...repeated, 0b1_00, 0x78, 0x79), 10));
	expect(text.toString()).toBe('abcabcabxy');
});

test.each([
	['a literal of less than nothing', [4, 0b11_1111_00, 0xff, 0xff, 0xff, 0xff, 0x61]],
	['a copy of what is not there', [4, 0b1_01, 9]],
	['a copy of nothing', [4, 0b00, 0x61, 0b1_01, 0]],
	['more than was told', [1, 0b1000, 0x61, 0x62, 0x63]],
	['less than was told', [200, 1, 0b00, 0x61]],
	['nothing', []],
	['half an element', [4, 0b00, 0x61, 0b10, 1]],
])('%s is damage', (_, bytes) => {
	expect(() => unpackSnappy(Uint8Array.from(bytes), 4)).toThrow('damaged');
});

test('a page cannot say that it becomes a thousand times as much', () => {
	expect(() => unpackSnappy(Uint8Array.of(1, 0, 0x61), 3000)).toThrow('damaged');
});

const element = fc.oneof(
	fc
		.uint8Array({minLength: 1, maxLength: 60})
		.map(bytes => Uint8Array.of((bytes.length - 1) << 2, ...bytes)),
	fc
		.tuple(fc.nat(7), fc.integer({min: 1, max: 20}))
		.map(([length, distance]) => Uint8Array.of((length << 2) | 1, distance)),
	fc
		.tuple(fc.nat(63), fc.integer({min: 1, max: 20}))
		.map(([length, distance]) => Uint8Array.of((length << 2) | 2, distance, 0)),
);

test('it agrees with the decoder of the library where nothing is damaged', () => {
	fc.assert(
		fc.property(fc.array(element, {maxLength: 8}), elements => {
			const start = Uint8Array.of(0x7c, ...new Uint8Array(32).map((_, index) => index));
			const packed = Buffer.concat([Uint8Array.of(1), start, ...elements]);
			const lengths = elements.map(([tag = 0]) =>
				(tag & 3) === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1,
			);
			const output = new Uint8Array(lengths.reduce((sum, length) => sum + length, 32));
			snappyUncompress(packed, output);
			expect(unpackSnappy(packed, output.length)).toEqual(output);
		}),
	);
});
