import {expect, test} from 'vitest';
import {decode, decodeAs} from '../../source/loading/decode.ts';
import {encodeLegacy} from './encode-legacy.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let index = 0; index < text.length; index++) {
		view.setUint16(index * 2, text.charCodeAt(index), !bigEndian);
	}

	return new Uint8Array(view.buffer);
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

test('a page whose beginning is ASCII is told by what comes after', () => {
	const markup = `<p class="text">${'<b>page</b>\n'.repeat(600)}`;
	const text = markup + simplified;
	expect(decode(encodeLegacy(text, 'gb18030'))).toEqual({text, encoding: 'gb18030', broken: 0});
});

test('an encoding that is asked for is taken, and what it cannot read is counted', () => {
	const text = new TextEncoder().encode('天地');
	expect(decodeAs(text, 'utf-8').broken).toBe(0);
	expect(decodeAs(encodeLegacy('天地', 'gb18030'), 'utf-8').broken).toBeGreaterThan(0);
});
