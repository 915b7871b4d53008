import {expect, test} from 'vitest';
import {isUnicode} from '../../source/ui/is-unicode.ts';

test.each([
	[{LANG: 'zh_CN.UTF-8'}, true],
	[{LANG: 'zh_CN.utf8@x'}, true],
	[{LANG: 'zh_CN.GBK'}, false],
	[{LANG: 'zh_TW.Big5'}, false],
	[{LC_ALL: 'C.UTF-8', LANG: 'zh_CN.GBK'}, true],
	[{LC_CTYPE: 'zh_CN.GB18030', LANG: 'C.UTF-8'}, false],
	[{LANG: 'C'}, true],
	[{}, true],
])('%j: %s', (variables, expected) => {
	expect(isUnicode(variables)).toBe(expected);
});
