import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bareForm, isBareFormOf} from '../../../source/cleaning/article/bare-form.ts';

/** Letters, points, halves of characters and whole ones outside the basic plane. */
const printed = fc
	.array(fc.constantFrom('桥', '新', 'a', '7', ' ', '|', '。', '𠮷', '😀', '\ud842', '\udfb7'))
	.map(parts => parts.join(''));

test('whether a line says the same is told as by its bare form', () => {
	fc.assert(
		fc.property(printed, printed, (form, other) => {
			expect(isBareFormOf(bareForm(form), form)).toBe(true);
			expect(isBareFormOf(bareForm(other), form)).toBe(bareForm(form) === bareForm(other));
		}),
	);
});

test('a headline is the same with marks around it, and not with more words', () => {
	expect(isBareFormOf('新桥通车', '【新桥 通车】')).toBe(true);
	expect(isBareFormOf('新桥通车', '新桥通车了')).toBe(false);
	expect(isBareFormOf('新桥通车了', '新桥 通车')).toBe(false);
});
