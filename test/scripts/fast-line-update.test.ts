import headless from '@xterm/headless';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import inkLineUpdate from '../../node_modules/ink/build/line-update.js';
import lineUpdate from '../../scripts/fast-line-update.ts';
import type {Role, ViewLine} from '../../source/explorer/screen/view-model.ts';
import {paintRow} from '../../source/ui/paint-row.ts';
import {createTheme} from '../../source/ui/theme.ts';

const piece = fc.oneof(
	{weight: 6, arbitrary: fc.constantFrom('会', '议', 'a', ' ', '。', '│')},
	{
		weight: 3,
		arbitrary: fc.constantFrom('\u001b[1m', '\u001b[22m', '\u001b[36m', '\u001b[31m', '\u001b[39m'),
	},
	fc.constantFrom(
		'𠮷',
		'e\u0301',
		'\u0301',
		'☁️',
		'\ufe0f',
		'\u200d',
		'\u001b',
		'\t',
		'👨‍👩‍👧',
		'각',
		'ᄀ',
	),
);
const text = fc.array(piece, {maxLength: 12}).map(pieces => pieces.join(''));

test('rows that share a start are updated as Ink would, whatever is in them', () => {
	fc.assert(
		fc.property(text, text, text, fc.integer({min: 0, max: 30}), (start, one, other, columns) => {
			const own = lineUpdate(start + one, start + other, columns);
			const ink = inkLineUpdate(start + one, start + other, columns);
			// Only an end that both share is Ink's to write again.
			if (own !== ink) expect(own.length).toBeLessThan(ink.length);
		}),
		{numRuns: 5000},
	);
});

const terminal = new headless.Terminal({cols: 60, rows: 1, allowProposedApi: true});

/** Every cell of the screen with its style. */
const cellsAfter = async (...written: readonly string[]): Promise<readonly string[]> => {
	terminal.reset();
	for (const sequence of written) {
		await new Promise<void>(resolve => {
			terminal.write(sequence, resolve);
		});
	}

	const line = terminal.buffer.active.getLine(0)!;
	return Array.from({length: 60}, (_, column) => {
		const cell = line.getCell(column)!;
		return `${cell.getChars() || ' '} ${cell.isBold()} ${cell.isDim()} ${cell.getFgColor()} ${cell.isInverse()}`;
	});
};

const theme = createTheme(true);
const painted = fc.array(
	fc.record({
		text: fc.constantFrom('会议', 'a b', '。', '│', ' ', '12', '日'),
		style: fc
			.tuple(
				fc.constantFrom<Role>('plain', 'dim', 'match', 'title', 'removed', 'rule-line'),
				fc.constantFrom<ViewLine['tone']>(undefined, 'selected', 'selected-away'),
			)
			.map(([role, tone]) => theme(role, tone)),
	}),
	{maxLength: 6},
);

test('a row that was updated looks like one that was written', async () => {
	await fc.assert(
		fc.asyncProperty(painted, painted, painted, painted, async (start, one, other, end) => {
			const previous = paintRow([...start, ...one, ...end]);
			const next = paintRow([...start, ...other, ...end]);
			const updated = await cellsAfter(previous, lineUpdate(previous, next, 60));
			expect(updated).toEqual(await cellsAfter(next));
		}),
		{numRuns: 500},
	);
});

test('an end that both rows share is not written again', () => {
	const row = (mark: string) => `会议 ${mark} \u001b[2m│\u001b[22m 正文第一段`;
	expect(lineUpdate(row('a'), row('b'), 80)).toBe('\u001b[6Gb');
});

test('only what differs is written', () => {
	const row = (counter: string) => `\u001b[1m会议\u001b[22m  ${counter}`;
	expect(lineUpdate(row('1/5'), row('2/5'), 80)).toBe('\u001b[7G\u001b[1m\u001b[22m2');
});
