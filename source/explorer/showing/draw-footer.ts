import {displayWidth} from '../../text/display-width.ts';
import type {Binding} from '../keys/keymap.ts';
import {fitLine, space} from '../screen/fit-line.ts';
import type {Segment, ViewLine} from '../screen/view-model.ts';
import {type Context, selectedDocument} from '../state/context.ts';
import {keyModeOf, type State} from '../state/state.ts';

/** More keys than this are not taken in at a glance; a wide screen has room for the rarer ones. */
const mostEntries = (width: number): number => (width < wide ? 6 : 9);
const wide = 110;
const gap = 3;
const margin = 1;

type Entry = {readonly keys: string; readonly label: string; readonly priority: number};

/** The keys that fit the moment and the width, in the order of the key map. */
export const drawFooter = (
	state: State,
	stepping: boolean,
	width: number,
	context: Context,
): ViewLine => {
	const entries = entriesFor(state, stepping, context);
	const chosen = new Set<Entry>();
	let left = width - 2 * margin;
	for (const entry of [...entries].sort((a, b) => b.priority - a.priority)) {
		const own = displayWidth(entry.keys) + 1 + displayWidth(entry.label);
		const needed = own + (chosen.size > 0 ? gap : 0);
		if (chosen.size === mostEntries(width) || needed > left) break;
		chosen.add(entry);
		left -= needed;
	}

	const segments: Segment[] = [space(margin)];
	for (const entry of entries) {
		if (!chosen.has(entry)) continue;
		if (segments.length > 1) segments.push(space(gap));
		segments.push({text: entry.keys, role: 'key'}, {text: ` ${entry.label}`, role: 'description'});
	}

	return fitLine(segments, width);
};

const entriesFor = (
	state: State,
	stepping: boolean,
	{words, keys: {bindings, labelOf}, corpus, repeats}: Context,
): readonly Entry[] => {
	const {mode, view} = state;
	const selected = selectedDocument(state, corpus.size);
	const repeated = selected !== undefined && !repeats.isAlone(selected);
	const keyMode = keyModeOf(mode);
	// The problems are a few lines: there is nothing to filter.
	const isProblems = mode.kind === 'help' && mode.about === 'problems';
	const shows = ({id, keys, modes, footer}: Binding): boolean =>
		keys.length > 0 &&
		!(isProblems && id === 'find-key') &&
		footer !== undefined &&
		modes.includes(keyMode) &&
		(footer.modes === undefined || footer.modes.includes(keyMode)) &&
		(footer.view === undefined || footer.view === view) &&
		(footer.whenStepping !== true || stepping) &&
		(footer.whenRepeated !== true || repeated);
	return bindings.filter(shows).map(({id, footer}) => ({
		keys: (footer!.of ?? [id]).map(labelOf).join(' '),
		label: words.footer[footer!.label],
		priority: footer!.priority,
	}));
};
