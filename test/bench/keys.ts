import {ms, printTable, quantile} from './statistics.ts';
import {openTimedTerminal} from './timed-terminal.ts';

const sizes = [
	[80, 24],
	[120, 40],
	[200, 60],
] as const;

/** What is pressed, over and over: kinds of key press that change little, much and everything. */
const scripts: ReadonlyArray<{readonly name: string; readonly keys: readonly string[]}> = [
	{name: 'next document (j, k)', keys: ['j', 'j', 'j', 'j', 'k', 'k', 'k', 'k']},
	{name: 'scroll the text (J, K)', keys: [...'JJJJJJKKKKKK']},
	{name: 'views (v)', keys: ['v']},
	// Left with Enter: Esc has to wait 20 ms for the rest of a sequence before anything can be drawn.
	{name: 'type a filter', keys: ['/', ...'疫情防控', '\u0015', '\r']},
];

const presses = 120;

const press = async (columns: number, rows: number, keys: readonly string[]) => {
	const terminal = openTimedTerminal(process.execPath, ['dist/cli.js'], columns, rows);
	await terminal.shown('1/5');
	await terminal.settled(200);
	const times: number[] = [];
	const bytes: number[] = [];
	for (let count = 0; count < presses; count++) {
		const before = terminal.bytes();
		const start = performance.now();
		terminal.write(keys[count % keys.length]!);
		const end = await terminal.settled();
		// A key that changes nothing on screen writes nothing: there is no frame to time.
		if (terminal.bytes() === before) continue;
		times.push(end - start);
		bytes.push(terminal.bytes() - before);
	}

	terminal.kill();
	await terminal.exited;
	return {times: times.slice(keys.length), bytes: bytes.slice(keys.length)};
};

/** Key press to finished frame: from writing the key to the last byte of its frame. */
export const benchKeys = async (): Promise<void> => {
	const rows: string[][] = [];
	for (const [columns, height] of sizes) {
		const all: number[] = [];
		for (const {name, keys} of scripts) {
			const {times, bytes} = await press(columns, height, keys);
			all.push(...times);
			rows.push([
				`${columns}×${height}`,
				name,
				ms(quantile(times, 0.5)),
				ms(quantile(times, 0.95)),
				String(quantile(bytes, 0.5)),
			]);
		}

		rows.push([
			`${columns}×${height}`,
			'**all**',
			ms(quantile(all, 0.5)),
			`**${ms(quantile(all, 0.95))}**`,
			'',
		]);
	}

	printTable(['screen', 'keys', 'median', 'p95', 'bytes (median)'], rows);
};
