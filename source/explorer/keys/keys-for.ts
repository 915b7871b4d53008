import type {Fault, KeyWishes} from './change-keys.ts';
import {type Keys, keysOf, usualKeys} from './keys-in-use.ts';

/** The keys as the reader wishes them. Most have no wishes: what heeds them is loaded where there are some. */
export const keysFor = async (
	wishes: KeyWishes,
): Promise<{readonly keys: Keys; readonly faults: readonly Fault[]}> => {
	if (Object.keys(wishes).length === 0) return {keys: usualKeys, faults: []};
	const {changeKeys} = await import('./change-keys.ts');
	const {bindings, faults} = changeKeys(usualKeys.bindings, wishes);
	return {keys: keysOf(bindings), faults};
};
