import fc from 'fast-check';
import {expect, it} from 'vitest';
import {type Marking, readMarked, writeMarked} from './marked-text.ts';

it('reads removals, replacements, insertions and doubts', () => {
	expect(readMarked('落實⟦a|(shí)⟧\n⟦b|⼈→人⟧⟦c|→\\n⟧⟦?d|笫⟦a|(x)⟧二⟧')).toEqual({
		text: '落實(shí)\n⼈笫(x)二',
		markings: [
			{start: 2, end: 7, rule: 'a', replacement: ''},
			{start: 8, end: 9, rule: 'b', replacement: '人'},
			{start: 9, end: 9, rule: 'c', replacement: '\n'},
			{start: 10, end: 13, rule: 'a', replacement: ''},
			{start: 9, end: 14, rule: 'd'},
		],
	});
});

it('reads back what it writes, whatever the text', () => {
	const words = fc.constantFrom(
		...[
			'會',
			'a',
			'→',
			'⟦',
			'⟧',
			'\\',
			'|',
			'\n',
			' ',
			'\u3000',
			'\r',
			'\t',
			'\u200b',
			'\u{1f600}',
			'\ud800',
		],
	);
	const part = fc.record({
		text: fc.array(words, {maxLength: 4}).map(list => list.join('')),
		kind: fc.constantFrom('kept', 'kept', 'removed', 'replaced', 'doubted'),
		replacement: fc.array(words, {minLength: 1, maxLength: 3}).map(list => list.join('')),
	});
	fc.assert(
		fc.property(fc.array(part), parts => {
			let text = '';
			const markings: Marking[] = [];
			for (const {kind, replacement, ...part} of parts) {
				const start = text.length;
				text += part.text;
				const span = {start, end: text.length, rule: 'some-rule'};
				if (kind === 'doubted' && part.text) markings.push(span);
				if (kind === 'removed' && part.text) markings.push({...span, replacement: ''});
				if (kind === 'replaced' && part.text) markings.push({...span, replacement});
			}

			expect(readMarked(writeMarked({text, markings}))).toEqual({text, markings});
		}),
	);
});

it('says which mark is not closed', () => {
	expect(() => readMarked('好⟦share-bar|分享')).toThrow('⟦share-bar| is not closed');
});
