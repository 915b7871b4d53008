import {expect, it} from 'vitest';
import {labelOf} from '../../source/corpus/label-of.ts';

const untitled = {};

it('is the title where there is one', () => {
	const title = {value: '北港新桥开放', extractor: 'test'};
	expect(labelOf({title}, '昨天上午开放。', 'a.txt')).toEqual({
		text: '北港新桥开放',
		from: 'title',
	});
});

it('is else the first sentence', () => {
	const label = labelOf(untitled, '\n\n  昨天上午，新桥开放。市民冒雨前来。', 'a.txt');
	expect(label).toEqual({text: '昨天上午，新桥开放。', from: 'first-sentence'});
});

it('is cut at a clause where the sentence is long', () => {
	const clause = '一二三四五六七八九十一二三四五六七八九十一二三四五，';
	const {text} = labelOf(untitled, `${clause}${clause}完。`, 'a.txt');
	expect(text).toBe('一二三四五六七八九十一二三四五六七八九十一二三四五…');
});

it('is at most forty characters where there is no clause to cut at', () => {
	const {text} = labelOf(untitled, '字'.repeat(100), 'a.txt');
	expect(text).toBe(`${'字'.repeat(39)}…`);
});

it('never cuts a character in two', () => {
	const {text} = labelOf(untitled, '𠀀'.repeat(100), 'a.txt');
	expect(text).toBe(`${'𠀀'.repeat(39)}…`);
});

it('is the path of a document without a word', () => {
	expect(labelOf(untitled, ' \n——\n', 'a.txt')).toEqual({text: 'a.txt', from: 'path'});
});
