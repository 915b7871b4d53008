import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Lines} from '../../source/pipeline/batch.ts';
import {lineBatches} from '../../source/pipeline/line-batches.ts';

const origin = {path: '-', form: {encoding: 'utf-8', transcoded: false, sure: false}};

const batchesOf = async (chunks: Iterable<Uint8Array>, longest?: number): Promise<Lines[]> => {
	const batches: Lines[] = [];
	for await (const batch of lineBatches(chunks, origin, longest)) batches.push(batch);
	return batches;
};

const linesOf = (batches: readonly Lines[]): Array<string | undefined> =>
	batches.flatMap(({bytes}) =>
		bytes ? Buffer.from(bytes).toString('latin1').split('\n') : [undefined],
	);

test('all lines come out once, in order and numbered, wherever the chunks are cut', async () => {
	const line = fc.string({unit: fc.constantFrom('甲', 'a', '"'), maxLength: 9});
	await fc.assert(
		fc.asyncProperty(
			fc.array(line, {minLength: 1}),
			fc.array(fc.nat(40)),
			fc.boolean(),
			async (lines, cuts, isClosed) => {
				const bytes = Buffer.from(lines.join('\n') + (isClosed ? '\n' : ''));
				const chunks: Uint8Array[] = [];
				let rest = bytes;
				for (const cut of cuts) {
					chunks.push(rest.subarray(0, cut));
					rest = rest.subarray(cut);
				}

				const batches = await batchesOf([...chunks, rest]);
				const expected = bytes.toString('latin1').split('\n');
				// What stands behind the last line feed is a line only when there is something.
				if (expected.at(-1) === '') expected.pop();
				expect(linesOf(batches)).toEqual(expected);
				let first = 0;
				for (const batch of batches) {
					expect(batch.first).toBe(first);
					first += linesOf([batch]).length;
				}
			},
		),
	);
});

test('a long file is cut into batches of many lines', async () => {
	const chunk = Buffer.from('一二三四五六七八九十\n'.repeat(20_000));
	const batches = await batchesOf([chunk]);
	expect(batches.length).toBeGreaterThan(3);
	expect(linesOf(batches)).toHaveLength(20_000);
	// A batch is sent to a thread with its whole buffer: it must hold no more than the batch.
	for (const {bytes} of batches) expect(bytes!.buffer.byteLength).toBe(bytes!.length);
});

test('a line that is too long is passed over, counted, and the next one is there', async () => {
	const chunks = ['甲\n', '长'.repeat(20), '长'.repeat(20), '\n乙\n'].map(text =>
		Buffer.from(text),
	);
	const batches = await batchesOf(chunks, 50);
	expect(batches.map(({bytes, first}) => [bytes && Buffer.from(bytes).toString(), first])).toEqual([
		['甲', 0],
		[undefined, 1],
		['乙', 2],
	]);
});
