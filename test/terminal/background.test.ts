import path from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {closeTerminals, openTerminal, type Terminal} from './terminal.ts';

const program = path.resolve('dist/cli.js');
/** Nothing tells the program of the background. */
const env = {COLORFGBG: undefined};
const asked = '\u001b]11;?\u0007';
/** Keys are blue on a light background, and cyan on a dark one. */
const blue = '\u001b[34m';

afterEach(closeTerminals);

const untilAsked = (terminal: Terminal): Promise<void> =>
	terminal.waitFor(
		'the first frame and the question',
		() => terminal.screen().includes('1/5') && terminal.output().includes(asked),
	);

test.each([
	['in one piece', ['\u001b]11;rgb:ffff/fafa/f0f0\u0007']],
	['in pieces', ['\u001b]1', '1;rgb:ffff/fa', 'fa/f0f0\u001b\\']],
])('a light terminal that says so %s gets colours to be read on it', async (_, pieces) => {
	const terminal = openTerminal(process.execPath, [program], {env});
	await untilAsked(terminal);
	expect(terminal.output()).not.toContain(blue);
	for (const piece of pieces) terminal.press(piece);
	await terminal.waitFor('other colours', () => terminal.output().includes(blue));
	terminal.press('j');
	await terminal.waitForText('2/5');
	expect(terminal.screen()).not.toContain('does nothing');
});

test('where the background is known nobody is asked', async () => {
	const terminal = openTerminal(process.execPath, [program], {env: {COLORFGBG: '0;15'}});
	await terminal.waitForText('1/5');
	terminal.press('j');
	await terminal.waitForText('2/5');
	expect(terminal.output()).toContain(blue);
	expect(terminal.output()).not.toContain(asked);
});
