import {expect, test} from 'vitest';
import {decode} from '../../source/loading/decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let index = 0; index < text.length; index++) {
		view.setUint16(index * 2, text.charCodeAt(index), !bigEndian);
	}

	return new Uint8Array(view.buffer);
};

/** Inverts a decoder over all two-byte codes: enough to write test data in a legacy encoding. */
const encodeLegacy = (text: string, encoding: string): Uint8Array => {
	const decoder = new TextDecoder(encoding);
	const codes = new Map<string, readonly number[]>();
	for (let lead = 0x81; lead < 0xff; lead++) {
		for (let trail = 0x40; trail < 0xff; trail++) {
			const character = decoder.decode(bytes(lead, trail));
			if (character.length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
		}
	}

	return Uint8Array.from(
		[...text].flatMap(character => codes.get(character) ?? [character.charCodeAt(0)]),
	);
};

const simplified = '昨天下午，全镇干部到河边种树，大家说今年的天气比去年好。\n';
const traditional = '昨天下午，全鎮幹部到河邊種樹，大家說今年的天氣比去年好。\n';

test('UTF-8 is UTF-8, with or without a mark, and the mark is no text', () => {
	const text = new TextEncoder().encode(simplified);
	expect(decode(text)).toEqual({text: simplified, encoding: 'utf-8', broken: 0});
	expect(decode(bytes(0xef, 0xbb, 0xbf, ...text)).text).toBe(simplified);
});

test.each([
	['gb18030', simplified],
	['gb18030', traditional],
	['big5', traditional],
])('%s is told from the others', (encoding, text) => {
	expect(decode(encodeLegacy(text, encoding))).toEqual({text, encoding, broken: 0});
});

test.each([false, true])('UTF-16 is read without a mark (big-endian: %s)', bigEndian => {
	const encoding = bigEndian ? 'utf-16be' : 'utf-16le';
	expect(decode(utf16(simplified, bigEndian))).toEqual({text: simplified, encoding, broken: 0});
	const marked = decode(utf16(`\ufeff${simplified}`, bigEndian));
	expect(marked).toEqual({text: simplified, encoding, broken: 0});
});

test('a replacement character that stands in the file is no damage', () => {
	expect(decode(new TextEncoder().encode('天\ufffd地'))).toEqual({
		text: '天\ufffd地',
		encoding: 'utf-8',
		broken: 0,
	});
});

test('broken bytes are read leniently and counted', () => {
	const text = new TextEncoder().encode(simplified);
	const broken = Uint8Array.from([...text.subarray(0, 30), 0xff, ...text.subarray(30)]);
	const decoded = decode(broken);
	expect(decoded.encoding).toBe('utf-8');
	expect(decoded.broken).toBe(1);
	expect(decoded.text.replace('\ufffd', '')).toBe(simplified);
});

test('no bytes are an empty text', () => {
	expect(decode(bytes())).toEqual({text: '', encoding: 'utf-8', broken: 0});
});
