/**
 * Draws the README's pictures from real frames: runs the built program in a pseudo-terminal, presses a
 * few keys and turns the cells of the screen into SVG. Every character gets its own x, so that columns
 * stay columns in whatever font the reader has.
 */
import {writeFileSync} from 'node:fs';
import headless, {type IBufferCell} from '@xterm/headless';
import {closeTerminals, openTerminal} from '../test/terminal/terminal.ts';

const columns = 112;
const rows = 30;
const cell = {width: 8.4, height: 19, baseline: 14};
const margin = {x: 14, y: 36};
const paper = '#fbfaf7';
const ink = '#2b2b2b';

/** The sixteen colours of a terminal with a light background. */
const palette = [
	'#2b2b2b #b3261e #2d7d46 #a06a00 #2456a6 #8a3a9a #146f7d #5c5c5c',
	'#6b6b6b #c7372e #3a8f55 #b57a10 #3568b8 #9c4cac #1f8292 #2b2b2b',
]
	.join(' ')
	.split(' ');

const escapeMarkup = (text: string): string =>
	text.replace(/[<>&"]/g, sign => `&#${sign.charCodeAt(0)};`);

const colour = (part: IBufferCell, layer: 'fg' | 'bg'): string => {
	const [isDefault, number] =
		layer === 'fg'
			? [part.isFgDefault(), part.getFgColor()]
			: [part.isBgDefault(), part.getBgColor()];
	if (isDefault) return layer === 'fg' ? ink : paper;
	// Yellow is only ever a highlighter here: a light one, as text stands on it.
	return layer === 'bg' && number === 3 ? '#ffe58a' : (palette[number] ?? ink);
};

type Look = {readonly fill: string; readonly back: string; readonly rest: string};

/** Lines as shapes [left, top, width, height in hundredths of a cell]: a glyph would leave gaps. */
const shapes: Readonly<Record<string, ReadonlyArray<readonly number[]>>> = {
	'│': [[44, 0, 12, 100]],
	'┃': [[32, 0, 32, 100]],
	'─': [[0, 46, 100, 6]],
	'━': [[0, 43, 100, 12]],
	'┼': [
		[0, 46, 100, 6],
		[44, 46, 12, 54],
	],
	'▌': [[0, 0, 50, 100]],
};

const lookOf = (part: IBufferCell): Look => {
	const [fill, back] = [colour(part, 'fg'), colour(part, 'bg')];
	const decoration = [
		part.isUnderline() ? 'underline' : '',
		part.isStrikethrough() ? 'line-through' : '',
	]
		.filter(Boolean)
		.join(' ');
	return {
		fill: part.isInverse() ? back : fill,
		back: part.isInverse() ? fill : back,
		rest: [
			part.getWidth() === 2 ? ' class="w"' : '',
			part.isBold() ? ' font-weight="bold"' : '',
			part.isDim() ? ' opacity="0.62"' : '',
			decoration ? ` text-decoration="${decoration}"` : '',
		].join(''),
	};
};

const drawRow = (screen: headless.Terminal, row: number): string => {
	const line = screen.buffer.active.getLine(screen.buffer.active.baseY + row)!;
	const top = margin.y + row * cell.height;
	const backs: string[] = [];
	const texts: string[] = [];
	let run: {look: Look; text: string; xs: number[]} | undefined;
	const flush = (): void => {
		if (run?.text) {
			const xs = run.xs.map(x => x.toFixed(1).replace(/\.0$/, '')).join(' ');
			texts.push(
				`<text x="${xs}" y="${top + cell.baseline}" fill="${run.look.fill}"${run.look.rest}>${escapeMarkup(run.text)}</text>`,
			);
		}

		run = undefined;
	};

	for (let column = 0; column < columns; column++) {
		const part = line.getCell(column)!;
		if (part.getWidth() === 0) continue;
		const look = lookOf(part);
		const x = margin.x + column * cell.width;
		if (look.back !== paper) {
			const width = cell.width * part.getWidth() + 0.3;
			backs.push(
				`<rect x="${x.toFixed(1)}" y="${top}" width="${width.toFixed(1)}" height="${cell.height + 0.4}" fill="${look.back}"/>`,
			);
		}

		const shape = shapes[part.getChars()];
		if (shape) {
			for (const [left, above, wide, high] of shape as number[][]) {
				backs.push(
					`<rect x="${(x + (left! * cell.width) / 100).toFixed(1)}" y="${(top + (above! * cell.height) / 100).toFixed(1)}" width="${((wide! * cell.width) / 100 + 0.1).toFixed(1)}" height="${((high! * cell.height) / 100).toFixed(1)}" fill="${look.fill}"${look.rest}/>`,
				);
			}

			continue;
		}

		// A space would move its neighbours where white space is folded, and shows nothing.
		if (!part.getChars().trim()) continue;
		if (!run || run.look.fill !== look.fill || run.look.rest !== look.rest) {
			flush();
			run = {look, text: '', xs: []};
		}

		run.text += part.getChars();
		run.xs.push(x);
	}

	flush();
	return [...backs, ...texts].join('\n');
};

type Picture = {
	readonly file: string;
	readonly title: string;
	/** Keys, each with a text that is on screen when it has been answered. */
	readonly steps: ReadonlyArray<readonly [keys: string, text: string]>;
};

/** The moments shown in the README: those of the golden frames `list`, `edit` and `filter`. */
const pictures: readonly Picture[] = [
	{
		file: 'docs/picture.svg',
		title: 'qingdu: the list of documents beside the cleaned text',
		steps: [
			['/', 'Enter keep'],
			['领导小组', '1/2 of 5'],
			['\r', 'q quit'],
		],
	},
	{
		file: 'docs/marked.svg',
		title: 'qingdu: the marked view, with what was removed and by which rule',
		steps: [
			['\r', 'Esc back'],
			['v', 'Marked: what was removed'],
			['n', '1/'],
			['n', '2/'],
			['n', '3/'],
		],
	},
	{
		file: 'docs/pinyin.svg',
		title: 'qingdu: documents found by the initials of pinyin',
		steps: [
			['/', 'Enter keep'],
			['yqfk', 'of 5'],
		],
	},
];

const draw = async ({file, title, steps}: Picture): Promise<void> => {
	const terminal = openTerminal(process.execPath, ['dist/cli.js'], {columns, rows});
	// The footer is painted last: when it is there, the frame is whole.
	await terminal.waitFor(
		'the first frame',
		() => terminal.screen().includes('q quit') && terminal.isBracketedPaste(),
	);
	for (const [keys, text] of steps) {
		terminal.press(keys);
		await terminal.waitForText(text);
	}

	const screen = new headless.Terminal({
		cols: columns,
		rows,
		allowProposedApi: true,
		scrollback: 0,
	});
	await new Promise<void>(resolve => {
		screen.write(terminal.output(), resolve);
	});
	await closeTerminals();

	const width = margin.x * 2 + columns * cell.width;
	const height = margin.y + rows * cell.height + 12;
	const dots = ['#e0655c', '#e3b341', '#57a868']
		.map((fill, index) => `<circle cx="${20 + index * 18}" cy="18" r="5.5" fill="${fill}"/>`)
		.join('');
	const body = Array.from({length: rows}, (_, row) => drawRow(screen, row))
		.filter(Boolean)
		.join('\n');
	writeFileSync(
		file,
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" font-size="14" font-family="'SF Mono','Cascadia Mono','DejaVu Sans Mono',Menlo,Consolas,monospace">
<style>.w{font-size:16.2px;font-family:'Sarasa Mono SC','Noto Sans Mono CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif}</style>
<title>${title}</title>
<rect width="100%" height="100%" rx="9" fill="${paper}" stroke="#d8d5cc"/>
${dots}
${body}
</svg>
`,
	);
};

for (const picture of pictures) await draw(picture);
