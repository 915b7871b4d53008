import type {Words} from '../../words/words.ts';
import {type Binding, type KeyMode, keyLabel} from './keymap.ts';

/** Keys a reader wishes for, by the name of a row of the key table. */
export type KeyWishes = Readonly<Record<string, readonly string[]>>;

/** What is wrong with a wish, in a sentence. */
export type Fault = (words: Words) => string;

export type ChangedKeys = {
	readonly bindings: readonly Binding[];
	readonly faults: readonly Fault[];
};

const namedKeys: ReadonlySet<string> = new Set([
	'up',
	'down',
	'left',
	'right',
	'home',
	'end',
	'page-up',
	'page-down',
	'enter',
	'escape',
	'tab',
	'space',
	'backspace',
	'delete',
]);

/** The way out that nobody can lock: whatever else is wished for, it quits. */
const wayOut = {id: 'interrupt', key: 'ctrl-c'} as const;

const isTyped = (key: string): boolean => key === 'space' || [...key].length === 1;

/** `j`, `G`, `删`, `up`, `ctrl-d`, `alt-x`. */
const isKey = (key: string): boolean =>
	isTyped(key) || namedKeys.has(key) || /^(?:ctrl|alt)-(?:[^A-Z\s]|[a-z-]+)$/u.test(key);

const typingModes: ReadonlySet<KeyMode> = new Set(['filter', 'find', 'palette', 'help-search']);

/**
 * The bindings with a reader's own keys in the place of the usual ones. A wished key is taken from
 * whatever else has it in the same place; of two wishes for one key the first in the table has it.
 * What cannot be granted is told, and the rest granted.
 */
export const changeKeys = (usual: readonly Binding[], wishes: KeyWishes): ChangedKeys => {
	const faults: Fault[] = [];
	const wished = new Map<string, readonly string[]>();
	for (const [id, keys] of Object.entries(wishes)) {
		const binding = usual.find(one => one.id === id);
		if (!binding) {
			faults.push(words => words.noSuchCommand(id));
			continue;
		}

		const types = binding.modes.some(mode => typingModes.has(mode));
		const granted = keys.filter(key => {
			const fault = faultOf(key, id, types);
			if (fault) faults.push(fault);
			return !fault;
		});
		// Without any key that can be had the usual ones stay.
		if (granted.length > 0 || keys.length === 0) wished.set(id, granted);
	}

	if (wished.has(wayOut.id)) wished.set(wayOut.id, [...wished.get(wayOut.id)!, wayOut.key]);
	const taken = new Map<string, Binding>();
	const take = (binding: Binding, keys: readonly string[], tell: boolean): readonly string[] =>
		keys.filter((key, index) => {
			const places = binding.modes.map(mode => `${mode} ${key}`);
			const other = places.map(place => taken.get(place)).find(Boolean);
			if (other && tell) {
				faults.push(words => words.keyTakenTwice(keyLabel(key), other.id, binding.id));
			}

			if (other || keys.indexOf(key) !== index) return false;
			for (const place of places) taken.set(place, binding);
			return true;
		});

	const own = new Map<string, readonly string[]>();
	for (const binding of usual) {
		const keys = wished.get(binding.id);
		if (keys) own.set(binding.id, take(binding, keys, true));
	}

	const bindings = usual.map((binding): Binding => {
		const keys = own.get(binding.id) ?? take(binding, binding.keys, false);
		if (keys.length === 0 && !own.has(binding.id)) {
			faults.push(words => words.leftWithoutKey(binding.id, keyLabel(binding.keys[0]!)));
		}

		return keys === binding.keys ? binding : {...binding, keys};
	});
	return {bindings, faults};
};

const faultOf = (key: string, id: string, types: boolean): Fault | undefined => {
	if (!isKey(key)) return words => words.noSuchKey(key, id);
	if (key === wayOut.key && id !== wayOut.id) return words => words.keyIsWayOut(id);
	if (types && isTyped(key)) return words => words.keyIsTyped(keyLabel(key), id);
	return undefined;
};
