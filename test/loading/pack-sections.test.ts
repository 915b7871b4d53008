import fc from 'fast-check';
import {expect, test} from 'vitest';
import {openSections, packSections} from '../../source/loading/pack-sections.ts';

test('every section comes out as it went in, each aligned for its numbers', () => {
	fc.assert(
		fc.property(
			fc.dictionary(
				fc.stringMatching(/^[a-z.]{1,9}$/),
				fc.oneof(fc.uint8Array(), fc.float64Array(), fc.uint16Array()),
			),
			sections => {
				const open = openSections(packSections(sections));
				for (const [name, {buffer, byteOffset, byteLength}] of Object.entries(sections)) {
					const section = open(name);
					expect(section).toEqual(new Uint8Array(buffer, byteOffset, byteLength));
					expect(section.byteOffset % 8).toBe(0);
				}
			},
		),
	);
});
