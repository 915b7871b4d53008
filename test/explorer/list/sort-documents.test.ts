import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createColumns, dateNumber} from '../../../source/corpus/columns.ts';
import {
	type SortChoice,
	sortChoices,
	sortedOrder,
	sortHits,
} from '../../../source/explorer/list/sort-documents.ts';
import {hitDocument} from '../../../source/search/hits.ts';
import {hitsOf} from '../../search/hits-of.ts';

type Row = readonly [published: string, source: string, raw: number, clean: number];

const columnsOf = (rows: readonly Row[]) => {
	const columns = createColumns();
	for (const row of rows) columns.add(...row);
	return columns;
};

const columns = columnsOf([
	['2023-06-18T09:30', '清河日报', 100, 50],
	['', '', 400, 400],
	['2023-06-18', '白鹭晚报', 200, 190],
	['--10-08', '清河日报', 0, 0],
	['2024', '', 100, 90],
]);

describe('documents are listed', () => {
	it.each<readonly [SortChoice, readonly number[]]>([
		['newest', [4, 0, 2, 1, 3]],
		['oldest', [2, 0, 4, 1, 3]],
		['source', [2, 0, 3, 1, 4]],
		['source-backwards', [0, 3, 2, 1, 4]],
		['longest', [1, 2, 4, 0, 3]],
		['shortest', [3, 0, 4, 2, 1]],
		['most-removed', [0, 4, 2, 1, 3]],
		['least-removed', [1, 3, 2, 4, 0]],
		['backwards', [4, 3, 2, 1, 0]],
	])('%s', (choice, order) => {
		expect([...sortedOrder(columns, choice)!]).toEqual(order);
	});

	it('as loaded without an order of their own', () => {
		expect(sortedOrder(columns, 'loaded')).toBeUndefined();
	});
});

it('dates sort as numbers as they do as text', () => {
	const part = (most: number) => fc.nat({max: most}).map(number => String(number).padStart(2, '0'));
	const date = fc
		.tuple(fc.integer({min: 1900, max: 2100}), part(12), part(31), part(23), part(59), part(59))
		.chain(([year, month, day, hour, minute, second]) =>
			fc.constantFrom(
				`${year}`,
				`${year}-${month}`,
				`${year}-${month}-${day}`,
				`${year}-${month}-${day}T${hour}:${minute}`,
				`${year}-${month}-${day}T${hour}:${minute}:${second}`,
			),
		);
	fc.assert(
		fc.property(date, date, (one, other) => {
			expect(Math.sign(dateNumber(one) - dateNumber(other))).toBe(
				one === other ? 0 : one < other ? -1 : 1,
			);
		}),
	);
});

it('hits are in the order of all documents, however many they are', () => {
	const size = 5000;
	const many = columnsOf(
		Array.from({length: size}, (_, number): Row => ['', '', 100, (number * 7919) % 4001]),
	);
	for (const choice of sortChoices) {
		const order = sortedOrder(many, choice);
		if (!order) continue;
		const placeOf = new Map([...order].map((document, place) => [document, place]));
		for (const step of [1, 3]) {
			const hits = hitsOf(
				Array.from({length: Math.floor(size / step)}, (_, number) => ({
					document: number * step,
					tier: 'title',
				})),
			);
			const sorted = Array.from(
				sortHits(hits, order, choice),
				hit => placeOf.get(hitDocument(hit))!,
			);
			expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
			expect(sorted).toHaveLength(hits.length);
		}
	}
});
