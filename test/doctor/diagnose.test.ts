import {describe, expect, test} from 'vitest';
import {readAnswers} from '../../source/doctor/ask-terminal.ts';
import {diagnose} from '../../source/doctor/diagnose.ts';
import {doctorText} from '../../source/doctor/doctor-text.ts';
import type {Facts} from '../../source/doctor/facts.ts';
import {keyList} from '../../source/doctor/key-list.ts';
import {usualKeys} from '../../source/explorer/keys/keys-in-use.ts';
import {displayWidth} from '../../source/text/display-width.ts';
import {loadDoctorWords} from '../../source/words/load-words.ts';
import {everyLanguage} from '../words/every-language.ts';

const healthy: Facts = {
	version: '1.2.3',
	node: {version: '22.1.0', wanted: '20.20'},
	terminal: {
		name: 'xterm-256color',
		columns: 120,
		rows: 40,
		answers: {ambiguousWidth: 1, keyboard: false, background: 'dark'},
	},
	locale: 'zh_CN.UTF-8',
	isColoured: true,
	clipboard: {isRemote: false, isInScreen: false, desktop: {isThere: true}},
	settings: {file: '/home/reader/config.json', isThere: true, faults: []},
	folders: [{kind: 'cache', path: '/home/reader/cache'}],
};

const words = await loadDoctorWords('en');

const levels = (facts: Facts, level: 'note' | 'fault'): readonly string[] =>
	diagnose(facts, words)
		.flatMap(({findings}) => findings)
		.filter(finding => finding.level === level)
		.map(({text}) => text);

test('where all is well there is nothing to note', () => {
	expect(levels(healthy, 'fault')).toEqual([]);
	expect(levels(healthy, 'note')).toEqual([]);
});

describe('a fault is', () => {
	const {terminal} = healthy;
	test.each<readonly [string, Partial<Facts>, RegExp]>([
		['an old Node', {node: {version: '20.9.0', wanted: '20.20'}}, /20\.9\.0 is too old/],
		['another encoding', {locale: 'zh_CN.GBK'}, /not one of UTF-8/],
		[
			'a small screen',
			{terminal: {...terminal!, columns: 20}},
			/20 columns by 40 rows are too few/,
		],
		['a dumb terminal', {terminal: {...terminal!, name: 'dumb'}}, /TERM=dumb/],
		[
			'a setting that cannot be used',
			{settings: {...healthy.settings, faults: ['There is no setting “x”.']}},
			/no setting “x”/,
		],
	])('%s', (_, change, sentence) => {
		const faults = levels({...healthy, ...change}, 'fault');
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(sentence);
	});
});

describe('a note is', () => {
	const {clipboard, terminal} = healthy;
	const {desktop: _, ...without} = clipboard;
	const {terminal: _t, ...piped} = healthy;
	test.each<readonly [string, Facts, RegExp]>([
		[
			'tmux that keeps copies',
			{...healthy, clipboard: {...clipboard, tmux: {setClipboard: 'off'}}},
			/set -g set-clipboard on/,
		],
		[
			'tmux that says nothing',
			{...healthy, clipboard: {...clipboard, tmux: {}}},
			/tmux did not say/,
		],
		[
			'a missing tool',
			{...healthy, clipboard: {...clipboard, desktop: {tool: 'xsel', isThere: false}}},
			/xsel is missing/,
		],
		[
			'an unknown width',
			{...healthy, terminal: {...terminal!, answers: {}}},
			/--ambiguous-width 2/,
		],
		[
			'a folder that cannot be written',
			{...healthy, folders: [{kind: 'state', path: '/s', trouble: 'EACCES'}]},
			/\/s \(EACCES\)/,
		],
		['no locale', {...healthy, locale: ''}, /UTF-8 is assumed/],
		[
			'no terminal',
			{...piped, clipboard: {...without, desktop: {isThere: true}}},
			/no terminal here/,
		],
	])('%s', (_, facts, sentence) => {
		expect(levels(facts, 'note').join('\n')).toMatch(sentence);
		expect(levels(facts, 'fault')).toEqual([]);
	});
});

test('through tmux, nothing is said of the desktop, and passing through is not needed', () => {
	const tmux = {setClipboard: 'external', allowPassthrough: 'off'};
	const text = doctorText(
		diagnose({...healthy, clipboard: {...healthy.clipboard, isRemote: true, tmux}}, words),
		words,
		100,
	);
	expect(text).toContain('set-clipboard external');
	expect(text).toContain('allow-passthrough is off in tmux, which is fine');
	expect(text).not.toContain('clipboard of this desktop');
});

test.each(everyLanguage)('in $language every line fits, whatever its width', async ({language}) => {
	const said = await loadDoctorWords(language);
	for (const columns of [40, 60, 80, 100]) {
		const text = doctorText(diagnose({...healthy, locale: ''}, said), said, columns);
		for (const line of text.split('\n')) {
			expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
		}
	}
});

test.each(everyLanguage)('in $language every command is listed with its keys', said => {
	const list = keyList(usualKeys, said);
	expect(list).toMatch(/^ {2}copy-menu +Y +\S/m);
	expect(list.split('\n')).toHaveLength(usualKeys.bindings.length);
});

describe('what a terminal answers', () => {
	test('is read whatever the order, and in any depth of colour', () => {
		expect(
			readAnswers('\u001b[5;2R\u001b[?0u\u001b]11;rgb:1c1c/1c1c/1c1c\u001b\\\u001b[?62;4c'),
		).toEqual({ambiguousWidth: 1, keyboard: true, background: 'dark'});
		expect(readAnswers('\u001b]11;rgb:ff/ff/dd\u0007\u001b[5;3R\u001b[?1;2c')).toEqual({
			ambiguousWidth: 2,
			keyboard: false,
			background: 'light',
		});
	});

	test('may be nothing', () => {
		expect(readAnswers('')).toEqual({});
		expect(readAnswers('\u001b[5;40Rjjj')).toEqual({});
	});
});
