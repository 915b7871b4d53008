import {describe, expect, it} from 'vitest';
import {gbkCharacter, gbkPair} from '../../source/text/gbk.ts';

describe('GBK', () => {
	it('knows the bytes of characters in both scripts', () => {
		expect(gbkPair('中')).toBe(0xd6d0);
		expect(gbkPair('優')).toBe(0x839e);
		expect(gbkPair('學')).toBe(0x8c57);
		expect(gbkPair('“')).toBe(0xa1b0);
	});

	it('has none for ASCII and for characters outside it', () => {
		expect(gbkPair('a')).toBe(0);
		expect(gbkPair('\ufffd')).toBe(0);
		expect(gbkPair('𠮷')).toBe(0);
		expect(gbkCharacter(0x81, 0x7f)).toBeUndefined();
		expect(gbkCharacter(0x28, 0x79)).toBeUndefined();
	});

	it('agrees with the decoder of the platform on every pair', () => {
		const decoder = new TextDecoder('gb18030');
		for (let first = 0x81; first <= 0xfe; first++) {
			for (let second = 0x40; second <= 0xfe; second++) {
				const character = gbkCharacter(first, second);
				if (character === undefined) continue;
				expect(decoder.decode(new Uint8Array([first, second]))).toBe(character);
				const isSecondSpace = first === 0xa3 && second === 0xa0;
				if (!isSecondSpace) expect(gbkPair(character)).toBe((first << 8) | second);
			}
		}
	});
});
