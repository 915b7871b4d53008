import path from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {closeTerminals, openTerminal, type Terminal} from './terminal.ts';

const program = path.resolve('dist/cli.js');
const asked = '\u001b[6n';

const untilAsked = (terminal: Terminal): Promise<void> =>
	terminal.waitFor(
		'the first frame and the question',
		() => terminal.screen().includes('1/5') && terminal.output().includes(asked),
	);

afterEach(closeTerminals);

test('a terminal that shows “ in two columns is asked, and gets lines that fit', async () => {
	const terminal = openTerminal(process.execPath, [program], {ambiguousWide: true, columns: 100});
	await terminal.waitFor('plain lines', () => /^=+\+-+/.test(terminal.rows()[1]!));
	expect(
		terminal
			.rows()
			.slice(2, -2)
			.map(row => row.length > 0),
	).not.toContain(false);
	expect(terminal.screen()).not.toMatch(/[│━]/);
	terminal.press('j');
	await terminal.waitForText('2/5');
	expect(terminal.screen()).not.toContain('does nothing');
});

test('the question leaves no trace on the screen of a terminal like most', async () => {
	let answers = '';
	const terminal = openTerminal(process.execPath, [program], {
		answer(text, send) {
			answers += text;
			send(text);
		},
	});
	await untilAsked(terminal);
	await terminal.waitFor('the answer', () => answers.endsWith('R'));
	terminal.press('j');
	await terminal.waitForText('2/5');
	expect(terminal.rows()[0]).toMatch(/^ bundled corpus/);
	expect(terminal.rows()[1]).toMatch(/^━+┼─+$/);
	expect(terminal.screen()).not.toContain('does nothing');
});

test('nothing waits for an answer that does not come', async () => {
	const terminal = openTerminal(process.execPath, [program], {answer: () => undefined});
	await untilAsked(terminal);
	terminal.press('j');
	await terminal.waitForText('2/5');
	terminal.press('q');
	expect((await terminal.exit()).code).toBe(0);
});

test('an answer that comes in pieces between keys is no key', async () => {
	const terminal = openTerminal(process.execPath, [program], {answer: () => undefined});
	await untilAsked(terminal);
	terminal.press('j\u001b[1');
	await terminal.waitForText('2/5');
	terminal.press(';2Rj');
	await terminal.waitForText('3/5');
	terminal.press('\u001b[1;2R');
	terminal.press('j');
	await terminal.waitForText('4/5');
	expect(terminal.screen()).not.toContain('does nothing');
});

test('with --ambiguous-width nobody is asked', async () => {
	const terminal = openTerminal(process.execPath, [program, '--ambiguous-width', '2']);
	await terminal.waitFor('plain lines', () => /^=+\+-+/.test(terminal.rows()[1]!));
	terminal.press('j');
	await terminal.waitForText('2/5');
	expect(terminal.output()).not.toContain(asked);
});
