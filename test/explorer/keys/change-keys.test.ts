import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {changeKeys, type KeyWishes} from '../../../source/explorer/keys/change-keys.ts';
import {keymap} from '../../../source/explorer/keys/keymap.ts';
import {keysOf} from '../../../source/explorer/keys/keys-in-use.ts';
import {everyLanguage} from '../../words/every-language.ts';

const [english] = everyLanguage;

const changed = (wishes: KeyWishes) => {
	const {bindings, faults} = changeKeys(keymap, wishes);
	return {...keysOf(bindings), faults: faults.map(fault => fault(english!))};
};

describe('keys of one’s own', () => {
	test('stand in the place of the usual ones', () => {
		const {commandFor, labelOf, faults} = changed({copy: ['c', 'ctrl-y'], contents: ['C']});
		expect(faults).toEqual([]);
		expect(commandFor({text: 'c'}, 'list')).toBe('copy');
		expect(commandFor({text: 'y', ctrl: true}, 'select')).toBe('copy');
		expect(commandFor({text: 'y'}, 'list')).toBeUndefined();
		expect(labelOf('copy')).toBe('c');
	});

	test('may be taken from another row, which is told when it has none left', () => {
		const {commandFor, faults} = changed({'change-view': ['j']});
		expect(commandFor({text: 'j'}, 'reading')).toBe('change-view');
		expect(commandFor({name: 'down'}, 'reading')).toBe('down');
		expect(faults).toEqual([]);
		expect(changed({mark: ['s']}).faults).toEqual([
			'“sort” has no key any more: s does something else now.',
		]);
	});

	test('can be none at all', () => {
		expect(changed({sort: []}).commandFor({text: 's'}, 'list')).toBeUndefined();
		expect(changed({sort: []}).faults).toEqual([]);
	});

	test('are told where two rows want one key in one place', () => {
		expect(changed({sort: ['ctrl-y'], mark: ['ctrl-y']}).faults).toEqual([
			'Ctrl-y was given to both “sort” and “mark”; it does “sort”.',
		]);
		// A list and a field are two places.
		expect(changed({sort: ['ctrl-y'], 'clear-field': ['ctrl-y']}).faults).toEqual([]);
	});

	test.each([
		[{sotr: ['s']}, /no command “sotr”/],
		[{sort: ['strg-s']}, /“strg-s”, wished for “sort”, is no key/],
		[{sort: ['']}, /is no key/],
		[{'clear-field': ['x']}, /x cannot do “clear-field”/],
		[{sort: ['ctrl-c']}, /Ctrl-c cannot do “sort”/],
	] as const)('that cannot be had are told: %j', (wishes: KeyWishes, fault) => {
		const {faults, bindings} = changed(wishes);
		expect(faults.join()).toMatch(fault);
		expect(bindings).toEqual(keymap);
	});

	test('never take the way out, nor a key that is typed, nor leave a key with two commands', () => {
		const key = fc.constantFrom(
			'j',
			'y',
			'ctrl-c',
			'ctrl-y',
			'escape',
			'enter',
			'删',
			'alt-x',
			'nonsense',
		);
		const id = fc.constantFrom(...keymap.map(binding => binding.id), 'toString');
		fc.assert(
			fc.property(fc.dictionary(id, fc.array(key, {maxLength: 3})), wishes => {
				const {bindings, commandFor} = changed(wishes);
				for (const mode of new Set(keymap.flatMap(({modes}) => modes))) {
					const keys = bindings.filter(({modes}) => modes.includes(mode)).flatMap(one => one.keys);
					expect(new Set(keys).size).toBe(keys.length);
					expect(commandFor({text: 'c', ctrl: true}, mode)).toBe('interrupt');
				}

				expect(commandFor({text: 'j'}, 'filter')).toBeUndefined();
			}),
			{numRuns: 200},
		);
	});
});
