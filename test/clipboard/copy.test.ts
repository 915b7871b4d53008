import {expect, test} from 'vitest';
import {type CopyTools, copyText} from '../../source/clipboard/copy.ts';
import {osc52, osc52ThroughScreen} from '../../source/clipboard/osc52.ts';

const text = '防汛会议今日召开。𠮷';
const long = '汛'.repeat(25_000);

type Call = readonly [tool: string, ...rest: readonly string[]];

const refuse = (why: string) => async () => {
	throw new Error(why);
};

/** Tools that all work and write down what was asked of them. */
const machine = (overrides: Partial<CopyTools> = {}) => {
	const calls: Call[] = [];
	const tools: CopyTools = {
		variables: {},
		platform: 'linux',
		run: async (command, parameters, input) => {
			calls.push([command, ...parameters, input]);
		},
		writeNative: async input => {
			calls.push(['native', input]);
		},
		writeTerminal: sequence => {
			calls.push(['terminal', sequence]);
		},
		save: async input => {
			calls.push(['save', input]);
			return '/tmp/saved.txt';
		},
		...overrides,
	};
	return {tools, calls};
};

test('inside tmux the text goes into its buffer, and nobody claims more', async () => {
	const {tools, calls} = machine({variables: {TMUX: '/tmp/tmux-1', DISPLAY: ':0'}});
	expect(await copyText(text, tools)).toEqual({kind: 'sent', way: 'tmux', characters: 10});
	expect(calls).toEqual([['tmux', 'load-buffer', '-w', '-', text]]);
});

test('where tmux does not answer the next way is taken, but never OSC 52 through tmux', async () => {
	const {tools, calls} = machine({variables: {TMUX: 'x'}, run: refuse('no server running')});
	expect(await copyText(text, tools)).toEqual({
		kind: 'saved',
		characters: 10,
		path: '/tmp/saved.txt',
		reason: 'no server running',
	});
	expect(calls).toEqual([['save', text]]);
});

test.each([
	['X11', {DISPLAY: ':0'}, 'linux'],
	['Wayland', {WAYLAND_DISPLAY: 'wayland-0'}, 'linux'],
	['macOS', {}, 'darwin'],
	['Windows', {}, 'win32'],
] as const)('on a desktop (%s) the native clipboard confirms', async (_, variables, platform) => {
	const {tools, calls} = machine({variables, platform});
	expect(await copyText(text, tools)).toEqual({kind: 'copied', way: 'clipboard', characters: 10});
	expect(calls).toEqual([['native', text]]);
});

test.each([
	['over SSH, even with a forwarded display', {SSH_CONNECTION: '1 2 3 4', DISPLAY: 'localhost:10'}],
	['over SSH from a Mac', {SSH_TTY: '/dev/ttys001'}],
	['without a display', {}],
	['under WSL, whose tool garbles Chinese', {WSL_DISTRO_NAME: 'Ubuntu', DISPLAY: ':0'}],
])('%s the terminal is asked, and the text called sent', async (_, variables) => {
	const {tools, calls} = machine({variables});
	expect(await copyText(text, tools)).toEqual({kind: 'sent', way: 'OSC 52', characters: 10});
	expect(calls).toEqual([['terminal', osc52(text)]]);
});

test('a native tool that fails gives way to the terminal', async () => {
	const {tools, calls} = machine({variables: {DISPLAY: ':0'}, writeNative: refuse('no xsel')});
	expect(await copyText(text, tools)).toMatchObject({kind: 'sent', way: 'OSC 52'});
	expect(calls).toEqual([['terminal', osc52(text)]]);
});

test('GNU screen gets the sequence in pieces', async () => {
	const {tools, calls} = machine({variables: {STY: '1.pts-0'}});
	expect((await copyText(text, tools)).kind).toBe('sent');
	expect(calls).toEqual([['terminal', osc52ThroughScreen(text)]]);
});

test('a text longer than terminals take is sent whole and saved as well', async () => {
	const {tools, calls} = machine();
	expect(await copyText(long, tools)).toEqual({
		kind: 'sent',
		way: 'OSC 52',
		characters: 25_000,
		path: '/tmp/saved.txt',
	});
	expect(calls).toEqual([
		['terminal', osc52(long)],
		['save', long],
	]);
});

test('a long text that cannot be saved beside is not called sent', async () => {
	const {tools} = machine({save: refuse('disk full')});
	expect(await copyText(long, tools)).toEqual({
		kind: 'failed',
		reason: 'too long for many terminals, and no file: disk full',
	});
});

test('with no clipboard and no terminal it is saved; when even that fails, so it says', async () => {
	const saved = machine({writeTerminal: undefined});
	expect(await copyText(text, saved.tools)).toMatchObject({kind: 'saved', path: '/tmp/saved.txt'});
	const failed = machine({writeTerminal: undefined, save: refuse('disk full')});
	expect(await copyText(text, failed.tools)).toEqual({kind: 'failed', reason: 'disk full'});
});
