import {geometryOf} from './geometry.ts';
import type {CommandId} from './keymap.ts';
import {become, type Reduction} from './reduction.ts';
import type {Mode, State} from './state.ts';

/** A command while the help screen is open. Its top is clamped afterwards: see settle. */
export const reduceHelp = (
	state: State,
	mode: Extract<Mode, {readonly kind: 'help'}>,
	command: CommandId,
): Reduction => {
	const height = geometryOf(state.size, state.panes)?.list.height ?? 1;
	const scroll = (by: number): Reduction =>
		become({...state, mode: {...mode, top: Math.max(0, mode.top + by)}});
	switch (command) {
		case 'down':
			return scroll(1);
		case 'up':
			return scroll(-1);
		case 'half-page-down':
			return scroll(Math.max(1, height >> 1));
		case 'half-page-up':
			return scroll(-Math.max(1, height >> 1));
		case 'page-down':
		case 'reading-page-down':
			return scroll(Math.max(1, height - 1));
		case 'page-up':
		case 'reading-page-up':
			return scroll(-Math.max(1, height - 1));
		case 'first':
			return become({...state, mode: {...mode, top: 0}});
		case 'last':
			return become({...state, mode: {...mode, top: Number.MAX_SAFE_INTEGER}});
		case 'back':
		case 'help':
		case 'problems':
		case 'quit':
			return become({...state, mode: {kind: 'browse', focus: mode.focus}});
		default:
			return become(state);
	}
};
