import {describe, expect, it} from 'vitest';
import {fold} from '../../source/search/fold.ts';

describe('fold', () => {
	it.each([
		['臺灣後臺發佈會議', '台湾后台发布会议'],
		['瞭解、藉口、答覆、曬乾、瀋陽、復甦', '了解、借口、答复、晒干、沉阳、复苏'],
		['笫二、増量、羣眾、想像', '第二、增量、群众、想象'],
		['什麼、裏面、裡面、爲、為', '什么、里面、里面、为、为'],
		['ＡＢＣ１２３', 'abc123'],
		['iPhone', 'iphone'],
		['！｜＾：＄（）', '!|^:$()'],
		['“五一”「五一」', '"五一""五一"'],
		['一　二\u00a0三', '一 二 三'],
		['ǜ é Ü', 'u e u'],
		['⼀⼆金\uF90A', '一二金金'],
		['𠮷野家', '𠮷野家'],
		['天地人', '天地人'],
	])('%s', (text, folded) => {
		// Punctuation between the words folds too; what it becomes is not the point here.
		expect(fold(text)).toBe(fold(folded));
		expect(fold(text).length).toBe(text.length);
	});

	it('does not mistake characters for others that look or sound alike', () => {
		for (const [one, other] of ['已己', '未末', '在再', '象家', '疫役', '人入']) {
			expect(fold(one!)).not.toBe(fold(other!));
		}
	});

	it('folds texts longer than a chunk', () => {
		const text = '會議Ａ'.repeat(10_000);
		expect(fold(text)).toBe('会议a'.repeat(10_000));
	});
});
