import {pinyin} from 'pinyin-pro';
import {expect, test} from 'vitest';
import {allReadings, readingsOf} from '../../source/text/readings.ts';

test('the commonest reading comes first', () => {
	expect(readingsOf('长').slice(0, 2)).toEqual(['cháng', 'zhǎng']);
	expect(readingsOf('會')[0]).toBe('huì');
	expect(readingsOf('〇')).toEqual(['líng']);
});

test('what is no Han character has no reading', () => {
	for (const other of ['a', '|', ' ', '。', 'ꀀ', '', '𠮷', '会议']) {
		expect(readingsOf(other)).toEqual([]);
	}
});

test('the tables say what the package says from which they were written', () => {
	for (let code = 0x4e00; code <= 0x9fff; code += 37) {
		const character = String.fromCharCode(code);
		const said = pinyin(character, {multiple: true, type: 'array', nonZh: 'removed'});
		const expected = [...new Set(said)].filter(reading => reading !== character);
		expect(readingsOf(character)).toEqual(expected);
	}
});

test('all readings told are those of their characters', () => {
	let told = 0;
	allReadings((unit, syllable) => {
		told++;
		if (told % 50 === 0) expect(readingsOf(String.fromCharCode(unit))).toContain(syllable);
	});
	expect(told).toBeGreaterThan(24_000);
});
