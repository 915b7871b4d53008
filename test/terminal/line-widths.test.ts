import {Unicode11Addon} from '@xterm/addon-unicode11';
import headless from '@xterm/headless';
import fc from 'fast-check';
import {afterEach, expect, test} from 'vitest';
import {createView} from '../../source/explorer/showing/create-view.ts';
import {initialState} from '../../source/explorer/state/state.ts';
import {displayWidth, setAmbiguousWidth} from '../../source/text/display-width.ts';
import {paintScreen} from '../../source/ui/paint-screen.ts';
import {steadyText} from '../../source/ui/steady-text.ts';
import {createTheme} from '../../source/ui/theme.ts';
import {makeDocument} from '../explorer/make-document.ts';
import {contextOf} from '../explorer/start-explorer.ts';

const screen = new headless.Terminal({cols: 220, rows: 3, allowProposedApi: true});
screen.loadAddon(new Unicode11Addon());
screen.unicode.activeVersion = '11';

const written = (text: string): Promise<void> =>
	new Promise(resolve => {
		screen.write(text, resolve);
	});

/**
 * The columns each row takes in the terminal: where its cursor stands behind it. Asked behind each, all
 * in one go: to wait for every answer would take longer than all the rest.
 */
const columnsOf = async (rows: readonly string[]): Promise<readonly number[]> => {
	let answers = '';
	const listener = screen.onData(answer => {
		answers += answer;
	});
	await written(rows.map(row => `\u001b[H\u001b[2J${row}\u001b[6n`).join(''));
	listener.dispose();
	return Array.from(
		answers.matchAll(/(\d+);(\d+)R/g),
		([, row, column]) => (Number(row) - 1) * 220 + Number(column) - 1,
	);
};

afterEach(() => setAmbiguousWidth(1));

/** What scraped pages have in them, the odd and the broken included. */
const piece = fc.oneof(
	fc.constantFrom(
		...'春天来了，。、：“”‘’…—·×●→①②㈠％℃ＡＢ１２abc 019.,-/\t',
		'𠮷',
		'𪚥',
		'e\u0301',
		'か\u3099',
		'👍🏽',
		'👨\u200d👩\u200d👧',
		'🇨🇳',
		'❤\ufe0f',
		'1\ufe0f\u20e3',
		'🥲',
		'☰',
		'\u200b',
		'\u200d',
		'\ufeff',
		'\u00ad',
		'\u0600',
		'\u{1d165}',
		'\u{11038}',
		'\u0301',
		'〄',
		'한글',
		'ﾊﾝ',
		'ё',
		'é',
		'\ud842',
		'\u0007',
		'https://example.org/a?b',
		'5.6%',
		'3 000万元',
		'\n',
		'\n　　',
	),
	fc.string({unit: 'binary', maxLength: 3}),
);

test('whatever is on the page, at every width from 20 to 200 each row ends in its column', async () => {
	const theme = createTheme(true);
	await fc.assert(
		fc.asyncProperty(
			fc.array(piece, {maxLength: 60}),
			fc.integer({min: 20, max: 200}),
			fc.constantFrom('clean' as const, 'marked' as const, 'raw' as const),
			async (pieces, columns, view) => {
				const marked = pieces.join('').replace(/[⟦⟧]/g, '');
				const context = contextOf([makeDocument({marked, title: marked, source: marked})]);
				const size = {columns, rows: 14};
				const state = {...initialState(size), view};
				const shown = createView(state, context);
				const wide = {...shown, regions: shown.regions.filter(({id}) => id === 'reading')};
				for (const {lines, width} of wide.regions) {
					const texts = lines.map(({segments}) =>
						segments.map(segment => steadyText(segment.text)).join(''),
					);
					const taken = await columnsOf(texts);
					expect(taken).toHaveLength(texts.length);
					expect(texts.filter((_, index) => taken[index] !== width)).toEqual([]);
				}

				const rows = paintScreen(shown, theme);
				const taken = await columnsOf(rows);
				expect(taken).toHaveLength(rows.length);
				expect(rows.filter((_, index) => taken[index]! > columns)).toEqual([]);
			},
		),
		{numRuns: 150},
	);
});

test('every character is as wide in the terminal as it is counted', async () => {
	const texts: string[] = [];
	for (const [first, last] of [
		[0x20, 0x3400],
		[0xa000, 0xac10],
		[0xf900, 0x10000],
		[0x1f000, 0x1fb00],
	] as const) {
		for (let codePoint = first; codePoint < last; codePoint++) {
			texts.push(steadyText(`a${String.fromCodePoint(codePoint)}b`));
		}
	}

	const columns = await columnsOf(texts);
	const wrong = texts.filter((text, index) => columns[index] !== displayWidth(text));
	expect(wrong).toEqual([]);
});

test('where ambiguous characters are wide, frames are whole and lines are drawn in ASCII', () => {
	setAmbiguousWidth(2);
	const marked = '他说“好”……然后走了——不回头。α、β、①、②、→、●、×。'.repeat(4);
	const context = contextOf([makeDocument({marked, title: '“好”……'})]);
	for (let columns = 24; columns <= 200; columns++) {
		const view = createView(initialState({columns, rows: 14}), context);
		for (const {lines, width} of view.regions) {
			for (const {segments} of lines) {
				const text = segments.map(segment => steadyText(segment.text)).join('');
				expect(text).not.toMatch(/[\u2500-\u259f]/);
				expect(displayWidth(text), text).toBe(width);
			}
		}
	}
});
