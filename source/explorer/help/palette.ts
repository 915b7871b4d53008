import type {BindingId, Words} from '../../words/words.ts';
import {commandText, soughtWords} from '../keys/command-text.ts';
import {type Binding, type CommandId, keyLabel} from '../keys/keymap.ts';
import type {Focus} from '../state/state.ts';

/** A command that can be chosen by its words, with the keys it has anyway. */
export type PaletteItem = {
	readonly id: BindingId;
	readonly command: CommandId;
	readonly keys: string;
	readonly description: string;
};

const itemOf = ({id, command, keys}: Binding, words: Words): PaletteItem => ({
	id,
	command,
	keys: keys.map(keyLabel).join(' '),
	description: words.keys[id],
});

/** Whether the characters of a word stand in a text in their order. */
const holdsInOrder = (text: string, word: string): boolean => {
	let position = 0;
	for (const character of word) {
		position = text.indexOf(character, position) + 1;
		if (position === 0) return false;
	}

	return true;
};

/**
 * The commands of a pane whose words answer a query, those that begin with it first. Only where none
 * holds the words as typed are their letters looked for.
 */
export const paletteItems = (
	focus: Focus,
	query: string,
	bindings: readonly Binding[],
	words: Words,
): readonly PaletteItem[] => {
	const parts = soughtWords(query);
	const here = bindings.filter(
		({command, modes}) => command !== 'palette' && modes.includes(focus),
	);
	// Nobody looks for the arrows here: they stand last.
	const moves = ({section}: Binding): boolean => section === 'moving';
	const items = [...here.filter(one => !moves(one)), ...here.filter(moves)].map(one =>
		itemOf(one, words),
	);
	const textOf = ({id}: PaletteItem): string => commandText(id, words);
	const exact = items.filter(item => parts.every(word => textOf(item).includes(word)));
	if (exact.length > 0) {
		const begins = (item: PaletteItem): boolean => textOf(item).startsWith(parts.join(' '));
		return [...exact.filter(begins), ...exact.filter(item => !begins(item))];
	}

	return items.filter(item => parts.every(word => holdsInOrder(textOf(item), word)));
};
