import fc from 'fast-check';
import {expect, it} from 'vitest';
import {clean} from '../../../source/cleaning/clean.ts';
import {applyReplacements} from '../../../source/text/offset-map.ts';
import {madeRecurring} from '../made-recurring.ts';

const sentences = [
	'新图书馆首批上架图书六万余册，读者凭身份证即可入馆，当天共有三千多人前来借阅。',
	'馆长林小川说，少儿阅览区还设有故事会，由志愿者轮流主持。',
	'他指着窗外问：“你们看，那棵老樟树是不是又发了新芽？”',
	'周末的时候，开放时间延长到晚上九点，附近的居民都说方便。',
];

const frames = [
	'云岭万象',
	'岭上生活',
	'把云岭装进口袋',
	'本页已有 12 人来过',
	'岭南片区',
	'岭北片区',
	'校园周记',
];

const others = [
	'云岭县新图书馆开门迎客',
	'2023年5月18日 09:30 来源：云岭日报',
	'首页',
	'版权所有 云岭在线',
	'',
	'第一章',
];

const page = fc
	.array(fc.constantFrom(...sentences, ...frames, ...frames, ...others), {maxLength: 40})
	.map(lines => lines.join('\n'));

it('cleans what is clean no further, and puts everything back where it was', () => {
	fc.assert(
		fc.property(page, raw => {
			const {text, edits} = clean(raw, {recurring: madeRecurring});
			expect(applyReplacements(raw, edits)).toBe(text);
			expect(clean(text, {recurring: madeRecurring}).text).toBe(text);
			const taken = edits.filter(({rule}) => rule === 'template-line');
			const kept = clean(raw, {recurring: madeRecurring, keep: taken});
			// What was put back stands among other lines than before, and others may go in its place.
			for (const {start, end} of taken) {
				expect(kept.edits.filter(edit => edit.start < end && start < edit.end)).toEqual([]);
				expect(kept.text).toContain(raw.slice(start, end));
			}
		}),
	);
});

it('takes no line that does not recur', () => {
	fc.assert(
		fc.property(page, raw => {
			const {edits} = clean(raw, {recurring: madeRecurring});
			for (const {start, end, rule} of edits) {
				if (rule !== 'template-line') continue;
				for (const line of raw.slice(start, end).split('\n')) {
					expect(['', ...frames]).toContain(line);
				}
			}
		}),
	);
});

it('takes nothing when its rule is left out', () => {
	fc.assert(
		fc.property(page, raw => {
			const without = new Set(['template-line']);
			expect(clean(raw, {recurring: madeRecurring, without})).toMatchObject({
				text: clean(raw, {without}).text,
			});
		}),
	);
});
