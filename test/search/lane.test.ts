import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createLanes, textAt} from '../../source/search/lane.ts';

describe('createLanes', () => {
	it('folds the texts and ends each with a line break', () => {
		const [lane] = createLanes(['會議', '', 'ＡＢ']);
		expect(lane!.text).toBe('会议\n\nab\n');
		expect([...lane!.starts]).toEqual([0, 3, 4, 7]);
	});

	it('takes several lanes when one would be too long', () => {
		const lanes = createLanes(['一二三', '四', '五六', '七八九十', ''], 4);
		expect(lanes.map(({text, firstDocument}) => [firstDocument, text])).toEqual([
			[0, '一二三\n'],
			[1, '四\n五六\n'],
			[3, '七八九十\n'],
			[4, '\n'],
		]);
	});

	it('has no lane for no texts', () => {
		expect(createLanes([])).toEqual([]);
	});
});

describe('textAt', () => {
	it('finds the text of any offset, from any text before it', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({maxLength: 5}), {minLength: 1, maxLength: 40}),
				fc.nat(),
				fc.nat(),
				(texts, offset, from) => {
					const {text, starts} = createLanes(texts)[0]!;
					const at = offset % text.length;
					const wanted = starts.findLastIndex(
						(start, index) => start <= at && index < texts.length,
					);
					expect(textAt(starts, at, from % (wanted + 1))).toBe(wanted);
				},
			),
		);
	});
});
