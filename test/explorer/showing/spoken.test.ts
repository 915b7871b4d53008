import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Explorer} from '../../../source/explorer/explorer.ts';
import {keymap} from '../../../source/explorer/keys/keymap.ts';
import {everyLanguage} from '../../words/every-language.ts';
import {press, startExplorer} from '../start-explorer.ts';

const size = {columns: 80, rows: 12};

/** What is said after each of some keys. */
const hear = (explorer: Explorer, ...keys: readonly string[]): readonly string[] => {
	press(explorer, ...keys);
	return explorer.speak();
};

const open = (): Explorer => {
	const {explorer} = startExplorer(size);
	explorer.speak();
	return explorer;
};

test('at the start one hears where one is, and what the keys are', () => {
	const {explorer} = startExplorer(size);
	const [corpus, document, keys] = explorer.speak();
	expect(corpus).toBe('pages: 5 documents.');
	expect(document).toBe('1 of 5: 清河市召開防汛工作會議, 2023-06-18 09:30, 清河發布');
	expect(keys).toMatch(/Enter read.*q quit/);
	expect(explorer.speak()).toEqual([]);
});

describe('in the list', () => {
	test('only the document that is chosen now is said', () => {
		const explorer = open();
		expect(hear(explorer, 'j')).toEqual([
			'2 of 5: 日前，云溪县组织开展春季植树活动，机关干部和志愿者三百余人参加, no title, no date',
		]);
		expect(hear(explorer, 'm')).toEqual([
			'1 marked; Y copies or exports them',
			'3 of 5: 我县举办首届杨梅采摘节, 2022-05-28',
		]);
		expect(hear(explorer, 'k')[0]).toMatch(/, marked$/);
	});

	test('a query is answered by the first document it finds, or by none', () => {
		const explorer = open();
		expect(hear(explorer, '/')).toEqual(['type to filter']);
		expect(hear(explorer, '北坪')[0]).toMatch(/^1 of 1: 北坪/);
		expect(hear(explorer, '龘')[0]).toMatch(/^No document matches “北坪龘”/);
	});
});

describe('in the text', () => {
	test('a page is said when it is opened, then the lines that come in sight', () => {
		const explorer = open();
		const [title, ...rest] = hear(explorer, 'enter');
		expect(title).toBe('清河市召開防汛工作會議');
		expect(rest.join()).toContain('6月17日，清河市召開防汛工作會議，');
		const [next, ...none] = hear(explorer, 'j');
		expect(none).toEqual([]);
		expect(rest.join()).not.toContain(next);
		expect(hear(explorer, 'k')).toEqual([title]);
	});

	test('a hit is said with its line', () => {
		const explorer = open();
		hear(explorer, 'enter');
		expect(hear(explorer, '/')).toEqual(['type to find in the text']);
		expect(hear(explorer, '險情').join()).toMatch(/險情/);
	});

	test('a chosen paragraph is said whole', () => {
		const explorer = open();
		hear(explorer, 'enter');
		expect(hear(explorer, 'V').at(-1)).toMatch(/^6月17日.*早落實。$/);
		expect(hear(explorer, 'j')).toContain('會議指出');
	});

	test('so is a chosen line, when lines are chosen instead', () => {
		const explorer = open();
		hear(explorer, 'enter', 'G');
		hear(explorer, 'V', 'V');
		expect(hear(explorer, 'k').join()).not.toBe('');
		for (const key of 'jjjjjjkkkkkkkk') hear(explorer, key);
		expect(hear(explorer, 'g').at(-1)).toMatch(/^6月17日/);
	});
});

test('the items of a menu are counted as those one can choose', () => {
	const explorer = open();
	hear(explorer, 'Y');
	expect(hear(explorer, 'G').at(-1)).toMatch(/^12 of 12: /);
});

test('what could not be read is said, not the keys', () => {
	const {explorer} = startExplorer(size, undefined, {}, () => ['Cannot read a.txt: it is gone.']);
	explorer.speak();
	expect(hear(explorer, '!')).toEqual(['What could not be read', 'Cannot read a.txt: it is gone.']);
});

test('menus, the palette and the help say what one stands on', () => {
	const explorer = open();
	expect(hear(explorer, 's')[0]).toBe('Order of the list');
	expect(hear(explorer, 'j')[0]).toMatch(/^2 of \d+: newest first$/);
	hear(explorer, 'escape');
	expect(hear(explorer, ':', 'q', 'u', 'i', 't')[0]).toMatch(/^1 of \d+: .*[Qq]uit.* \(.+\)$/);
	hear(explorer, 'escape');
	const shown = hear(explorer, '?');
	expect(shown.slice(0, 2)).toEqual(['Keys', 'Moving']);
	const more = hear(explorer, 'j');
	expect(more).toHaveLength(1);
	expect(shown).not.toContain(more[0]);
	const none = [expect.stringContaining('No key is about “qqq”')];
	expect(hear(explorer, '/', 'qqq')).toEqual(none);
	expect(explorer.speak()).toEqual([]);
});

test('whatever is pressed, nothing is said twice in a row without a change, in any language', () => {
	const keys = keymap
		.flatMap(binding => binding.keys)
		.filter(key => key.length === 1 || key === 'enter' || key === 'escape');
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...keys), {maxLength: 15}),
			fc.constantFrom(...everyLanguage),
			(pressed, words) => {
				const {explorer} = startExplorer(size, undefined, {}, undefined, words);
				for (const key of pressed) {
					press(explorer, key);
					for (const line of explorer.speak())
						expect(line).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
					expect(explorer.speak()).toEqual([]);
				}
			},
		),
		{numRuns: 60},
	);
});
