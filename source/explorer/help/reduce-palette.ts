import {editField} from '../keys/edit-field.ts';
import type {CommandId} from '../keys/keymap.ts';
import type {Context} from '../state/context.ts';
import {become, type Reduction} from '../state/reduction.ts';
import type {Field, PaletteMode, State} from '../state/state.ts';
import {paletteItems} from './palette.ts';

/** The state with the palette's field changed: its first answer is the one to choose. */
export const withPaletteField = (state: State, mode: PaletteMode, field: Field): State => ({
	...state,
	mode: {...mode, field, item: field.text === mode.field.text ? mode.item : 0},
});

/** Where the reader was before the palette was opened. */
export const leftPalette = (state: State, {focus}: PaletteMode): State => ({
	...state,
	mode: {kind: 'browse', focus},
});

/** The command that Enter would perform. */
export const chosenCommand = (
	{field, focus, item}: PaletteMode,
	{keys, words}: Context,
): CommandId | undefined => paletteItems(focus, field.text, keys.bindings, words)[item]?.command;

const rowsOfPage = 10;

/** A command while the palette is open, but for the one that performs what was chosen. */
export const reducePalette = (
	state: State,
	mode: PaletteMode,
	command: CommandId,
	{keys, words}: Context,
): Reduction => {
	const edited = editField(mode.field, command);
	if (edited) return become(withPaletteField(state, mode, edited));
	const last = Math.max(
		0,
		paletteItems(mode.focus, mode.field.text, keys.bindings, words).length - 1,
	);
	const move = (by: number): Reduction =>
		become({
			...state,
			mode: {...mode, item: Math.max(0, Math.min(last, mode.item + by))},
		});
	switch (command) {
		case 'up':
			return move(-1);
		case 'down':
			return move(1);
		case 'page-up':
			return move(-rowsOfPage);
		case 'page-down':
			return move(rowsOfPage);
		case 'cancel':
			return become(leftPalette(state, mode));
		default:
			return become(state);
	}
};
