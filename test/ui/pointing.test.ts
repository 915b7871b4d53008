import {expect, test} from 'vitest';
import type {Pointing} from '../../source/explorer/state/actions.ts';
import {takePointing} from '../../source/ui/pointing.ts';

/** What is left of pieces of input, and what was pointed at. */
const read = (...chunks: readonly (string | null)[]) => {
	const rest = [...chunks];
	const input = {read: (): unknown => rest.shift() ?? null};
	const told: Pointing[] = [];
	takePointing(input, pointing => told.push(pointing));
	return {left: chunks.map(() => input.read()), told};
};

test.each([
	['\u001b[<0;1;1M', {kind: 'click', column: 0, row: 0}],
	['\u001b[<64;120;40M', {kind: 'wheel-up', column: 119, row: 39}],
	['\u001b[<65;300;2M', {kind: 'wheel-down', column: 299, row: 1}],
])('a report is taken out of the input and told: %j', (chunk, pointing) => {
	expect(read(`j${chunk}k`)).toEqual({left: ['jk'], told: [pointing]});
});

test.each(['<0;1;1m', '<2;1;1M', '<4;1;1M', '<32;1;1M', '<66;1;1M'])(
	'a report that means nothing here is taken out as well: %s',
	report => {
		expect(read(`\u001b[${report}`)).toEqual({left: [''], told: []});
	},
);

test('a report may come in pieces, and several in one', () => {
	expect(read('a\u001b[<6', '5;3;', '4Mb\u001b[<0;1;2M')).toEqual({
		left: ['a', '', 'b'],
		told: [
			{kind: 'wheel-down', column: 2, row: 3},
			{kind: 'click', column: 0, row: 1},
		],
	});
});

test.each(['\u001b', '\u001b[A', '[<0;1;1M', 'jjj', '疫情\r', '\u001b[200~x\u001b[201~'])(
	'keys go through as they are: %j',
	keys => {
		expect(read(keys, null)).toEqual({left: [keys, null], told: []});
	},
);
