import {describe, expect, it} from 'vitest';
import {endSign, signsOf, startSign} from '../../../source/text/signs/signs-of.ts';

const signs = (source: RegExp | readonly string[]): readonly string[] | undefined => {
	const found = signsOf(source);
	return found && [...found].sort();
};

describe('the signs of a pattern', () => {
	it('are pairs of its characters, one for each of its alternatives', () => {
		expect(signs(/版权所有|备案号/u)).toEqual(['备案', '版权']);
		expect(signs(['版权所有', '备案号'])).toEqual(['备案', '版权']);
	});

	it('are looked for where the pattern says what must occur', () => {
		expect(signs(/[^。]{0,20}(?:某|.)*网友评论/u)).toEqual(['网友']);
		expect(signs(/(?:一|二)?.*评论/u)).toEqual(['评论']);
		expect(signs(/评(?:论|价).{3}/u)).toEqual(['评价', '评论']);
		expect(signs(/.(?:评论)+./u)).toEqual(['评论']);
	});

	it('may be the start or the end of the text with its neighbour', () => {
		expect(signs(/^赞$/u)).toEqual([`${startSign}赞`]);
		expect(signs(/.\d$/u)).toEqual([...'0123456789'].map(digit => digit + endSign));
		expect(signs(/^评论/mu)).toEqual(['评论']);
	});

	it('know both cases of a letter, and the letters that count as its cases', () => {
		expect(signs(/.ab/iu)).toEqual(['AB', 'Ab', 'aB', 'ab']);
		expect(signs(/.k.*/iu)).toEqual(['K', 'k', '\u212a']);
	});

	it('take no account of what is only looked for beside a match', () => {
		expect(signs(/(?<!图片)来源(?=：)/u)).toEqual(['来源']);
		expect(signs(/^(?!.*某).*[。！]$/u)).toEqual(['。', '！'].map(stop => stop + endSign));
	});

	it('are none where anything may match', () => {
		expect(signs(/\p{Script=Han}+/u)).toBeUndefined();
		expect(signs(/(?:评论)?/u)).toBeUndefined();
		expect(signs(/评论|.*/u)).toBeUndefined();
		expect(signs(/[一-龥]/u)).toBeUndefined();
		expect(signs(/([，。]).\1/u)).toEqual(['。', '，']);
	});

	it('read escapes and classes as the engine does', () => {
		expect(signs(/\u8d5e\x41/u)).toEqual(['赞A']);
		expect(signs(/.\u{8d5e}[\]-]/u)).toEqual(['赞-', '赞]']);
		expect(signs(/.[a-c]\./u)).toEqual(['a.', 'b.', 'c.']);
		expect(signs(/(?<name>评论)\k<name>/u)).toEqual(['评论']);
		expect(signs(/𠮷/u)).toEqual(['𠮷']);
	});
});
