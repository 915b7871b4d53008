import type {Script} from '../../corpus/document.ts';
import {displayWidth} from '../../text/display-width.ts';
import {terminalSafe} from '../../text/terminal-safe.ts';
import {grouped} from '../../words/numbers.ts';
import {fieldHead, type Head, headLine, prompt} from '../screen/draw-head.ts';
import {widthOf} from '../screen/fit-line.ts';
import type {Geometry} from '../screen/geometry.ts';
import type {Segment} from '../screen/view-model.ts';
import {type Context, soughtIn} from '../state/context.ts';
import {focusOf, type State, type ViewChoice} from '../state/state.ts';
import {stepsThroughEdits} from './move-to-edit.ts';

/** The head of the reading pane: what it shows, or what is sought in it; how far one has read. */
export const drawReadingHead = (
	state: State,
	context: Context,
	{reading}: Geometry,
	width: number,
): Head => {
	const {words} = context;
	const layout = context.layoutFor(state);
	const right: Segment[] = [];
	const query = soughtIn(state);
	const matches = context.matchesFor(state).length;
	if (stepsThroughEdits(state) && layout) {
		const {edit} = state.reading;
		const count = context.editsFor(state).length;
		const place =
			edit === undefined ? words.editsWords(count) : `${grouped(edit + 1)}/${grouped(count)}`;
		right.push({text: ` ${place} `, role: 'counter'});
	} else if (query !== '' && layout && (matches > 0 || state.find.trim() !== '')) {
		const {match} = state.reading;
		const place =
			match === undefined ? words.hitsWords(matches) : `${grouped(match + 1)}/${grouped(matches)}`;
		right.push({text: ` ${place} `, role: 'counter'});
	}

	if (layout && !layout.unfinished) {
		const room = layout.lines.length - reading.height;
		const percent = room <= 0 ? 100 : Math.floor((100 * state.reading.top) / room);
		right.push({text: `${String(percent).padStart(3)} % `, role: 'counter'});
	}

	if (state.mode.kind === 'find')
		return fieldHead(state.mode.field, prompt.text, words.findPlaceholder, right, width);
	const focused = focusOf(state.mode) === 'reading';
	const own = context.documentFor(state)?.script ?? 'none';
	const shown =
		state.compared === undefined
			? layout?.beside
				? besideWords(state, layout.beside.layout.view, context)
				: paneWords(state, own, width - 2 - widthOf(right), context)
			: words.differenceHead;
	const name: Segment[] =
		state.find === ''
			? [{text: layout ? shown : '', role: focused ? 'head-focused' : 'head'}]
			: [prompt, {text: terminalSafe(state.find), role: 'query'}];
	return {line: headLine(name, right, width)};
};

/** The two views that stand side by side. */
const besideWords = ({script}: State, other: ViewChoice, {words}: Context): string =>
	`${words.viewWords.clean} · ${words.scriptChoiceWords[script]} │ ${words.viewWords[other]}`;

/** The view, and the script of the text where a reader can choose it: as much as there is room for. */
const paneWords = ({view, script}: State, own: Script, room: number, {words}: Context): string => {
	if (view !== 'clean') return words.viewWords[view];
	const shown = `${words.viewWords[view]} · ${words.scriptChoiceWords[script]}`;
	const exact = words.withOwnScript(shown, words.scriptWords[own]);
	return script === 'found' && own !== 'none' && displayWidth(exact) <= room ? exact : shown;
};
