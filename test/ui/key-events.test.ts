import type {Key} from 'ink';
import {expect, test} from 'vitest';
import {keyEvents} from '../../source/ui/key-events.ts';

const noKey: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};

const events = (input: string, key: Partial<Key> = {}) =>
	keyEvents(input, {...noKey, ...key}).map(event =>
		Object.fromEntries(Object.entries(event).filter(([, value]) => value !== false)),
	);

test('a key with a name has it, and its modifiers', () => {
	expect(events('', {downArrow: true})).toEqual([{name: 'down'}]);
	expect(events('', {tab: true, shift: true})).toEqual([{name: 'tab', shift: true}]);
});

test('Ctrl and a letter are one key', () => {
	expect(events('d', {ctrl: true})).toEqual([{text: 'd', ctrl: true}]);
});

test('a run of keys and what an input method commits stay one text', () => {
	expect(events('jjj')).toEqual([{text: 'jjj'}]);
	expect(events('疫情防控')).toEqual([{text: '疫情防控'}]);
});

test('control characters read together with text are keys of their own', () => {
	expect(events('你好\r')).toEqual([{text: '你好'}, {name: 'enter'}]);
	expect(events('j\u0004k')).toEqual([{text: 'j'}, {text: 'd', ctrl: true}, {text: 'k'}]);
	expect(events('a\r\n\tb')).toEqual([{text: 'a'}, {name: 'enter'}, {name: 'tab'}, {text: 'b'}]);
});

test('a key that means nothing makes no event', () => {
	expect(events('')).toEqual([]);
	expect(events('', {ctrl: true})).toEqual([]);
});
