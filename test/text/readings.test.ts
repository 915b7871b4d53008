import {expect, test} from 'vitest';
import {readingTable} from '../../source/text/readings.generated.ts';
import {readingsOf} from '../../source/text/readings.ts';

test('the commonest reading comes first', () => {
	expect(readingsOf('长').slice(0, 2)).toEqual(['cháng', 'zhǎng']);
	expect(readingsOf('會')[0]).toBe('huì');
	expect(readingsOf('〇')).toEqual(['líng']);
});

test('what is no Han character has no reading', () => {
	for (const other of ['a', '|', ' ', '。', '', '𠮷', '会议'])
		expect(readingsOf(other)).toEqual([]);
});

test('looked up one by one or all at once, the readings are the same', () => {
	const characters = [...new Set(readingTable.replace(/[^\u3400-\u9fff]/g, ''))];
	const sample = characters.filter((_, index) => index % 100 === 0).slice(0, 300);
	const before = sample.map(readingsOf);
	for (const character of characters) expect(readingsOf(character).length).toBeGreaterThan(0);
	const expected = sample.map(character => {
		const entries = readingTable.split('|').map(entry => entry.split(' '));
		return [
			...entries.filter(entry => entry[1]!.includes(character)),
			...entries.filter(entry => entry[2]?.includes(character)),
		].map(entry => entry[0]);
	});
	expect(before).toEqual(expected);
	expect(sample.map(readingsOf)).toEqual(expected);
});
