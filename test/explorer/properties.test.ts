import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {reduce} from '../../source/explorer/acting/reduce.ts';
import {type CommandId, keymap} from '../../source/explorer/keys/keymap.ts';
import {geometryOf} from '../../source/explorer/screen/geometry.ts';
import type {ViewModel} from '../../source/explorer/screen/view-model.ts';
import {createView} from '../../source/explorer/showing/create-view.ts';
import type {Action} from '../../source/explorer/state/actions.ts';
import type {Context} from '../../source/explorer/state/context.ts';
import {initialState, type State} from '../../source/explorer/state/state.ts';
import {lineOfAnchor} from '../../source/explorer/typesetting/places.ts';
import {rawPlaceAt} from '../../source/explorer/typesetting/shown-text.ts';
import {displayWidth} from '../../source/text/display-width.ts';
import {everyLanguage} from '../words/every-language.ts';
import {makeDocument} from './make-document.ts';
import {contextOf, convertSomewhat} from './start-explorer.ts';

const commands = [...new Set(keymap.map(({command}) => command))];

const size = fc.record({
	columns: fc.integer({min: 1, max: 250}),
	rows: fc.integer({min: 1, max: 80}),
});

const queries = ['', '清河', '防', '的', 'zzz', '会', '開', ' ', '👨‍👩‍👧', '防汛準備'];

const action: fc.Arbitrary<Action> = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.constantFrom(...commands).map(
			(command: CommandId): Action => ({
				type: 'command',
				command,
			}),
		),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom(...queries).map((text): Action => ({type: 'typed', text})),
	},
	fc
		.record({
			kind: fc.constantFrom('click' as const, 'wheel-up' as const, 'wheel-down' as const),
			column: fc.integer({min: 0, max: 250}),
			row: fc.integer({min: 0, max: 80}),
		})
		.map((pointing): Action => ({type: 'pointed', pointing})),
	size.map((screen): Action => ({type: 'resized', size: screen})),
	fc
		.constantFrom('hans' as const, 'tw' as const)
		.map((script): Action => ({type: 'converter-loaded', script, convert: convertSomewhat})),
);

const run = (actions: readonly Action[], context: Context, from: State): State =>
	actions.reduce((state, next) => reduce(state, next, context).state, from);

const expectWhole = (view: ViewModel): void => {
	const covered = Array.from({length: view.rows}, () => 0);
	const wrong: string[] = [];
	for (const {id, top, width, height, lines} of view.regions) {
		if (lines.length !== height) wrong.push(`${id} has ${lines.length} lines, not ${height}`);
		for (const [index, {segments}] of lines.entries()) {
			const text = segments.map(segment => segment.text).join('');
			const has = displayWidth(text);
			if (has !== width) wrong.push(`${id} ${index} is ${has} wide, not ${width}: ${text}`);
			if (/[\u0000-\u001f\u007f-\u009f]/.test(text)) wrong.push(`${id} ${index}: ${text}`);
			covered[top + index]! += width;
		}
	}

	// Asked once, not at every line: of those there are a hundred thousand.
	expect(wrong).toEqual([]);
	expect(covered).toEqual(covered.map(() => view.columns));
};

const expectInRange = (state: State, context: Context): void => {
	const geometry = geometryOf(state.size, state.panes);
	if (!geometry) return;
	const total = state.hits?.length ?? context.corpus.size;
	expect(state.selected).toBeGreaterThanOrEqual(0);
	expect(state.selected).toBeLessThan(Math.max(1, total));
	expect(state.listTop).toBeGreaterThanOrEqual(0);
	expect(state.listTop).toBeLessThanOrEqual(state.selected);
	const layout = context.layoutFor(state);
	expect(state.reading.top).toBeGreaterThanOrEqual(0);
	expect(state.reading.top).toBeLessThan(Math.max(1, layout?.lines.length ?? 1));
	const {match} = state.reading;
	if (match !== undefined) expect(match).toBeLessThan(context.matchesFor(state).length);
};

describe('whatever happens', () => {
	test.each(everyLanguage)(
		'in $language, selection, viewport and hit stay in range, and every frame is whole',
		words => {
			const context = contextOf(undefined, words);
			fc.assert(
				fc.property(size, fc.array(action, {maxLength: 25}), (screen, actions) => {
					let state = initialState(screen);
					for (const next of actions) {
						state = reduce(state, next, context).state;
						expectInRange(state, context);
					}

					const view = createView(state, context);
					expectWhole(view);
					if (view.cursor) {
						expect(view.cursor.column).toBeLessThan(view.columns);
						expect(view.cursor.row).toBeLessThan(view.rows);
					}
				}),
				{numRuns: 150},
			);
		},
	);

	test.each(everyLanguage)('a frame in $language is whole at every width from 1 to 250', words => {
		const context = contextOf(undefined, words);
		for (let columns = 1; columns <= 250; columns++) {
			for (const actions of [
				[],
				[
					{type: 'command', command: 'search'},
					{type: 'typed', text: '清河'},
				],
				[{type: 'command', command: 'change-view'}],
				[{type: 'command', command: 'help'}],
				[
					{type: 'command', command: 'help'},
					{type: 'command', command: 'search'},
					{type: 'typed', text: 'co'},
				],
				[{type: 'command', command: 'details'}],
				[{type: 'command', command: 'contents'}],
				[{type: 'command', command: 'sort'}],
				[
					{type: 'command', command: 'mark'},
					{type: 'command', command: 'copy-menu'},
				],
				[{type: 'command', command: 'select'}],
				[{type: 'command', command: 'palette'}],
				[{type: 'command', command: 'change-panes'}],
			] satisfies Action[][]) {
				const state = run(actions, context, initialState({columns, rows: 24}));
				expectWhole(createView(state, context));
			}
		}
	});

	test('any text on the page, however wild, gives whole frames without control characters', () => {
		const wild = fc.string({unit: 'binary', maxLength: 60});
		fc.assert(
			fc.property(wild, wild, size, (text, title, screen) => {
				const marked = text.replace(/[⟦⟧]/g, '');
				const context = contextOf([
					makeDocument({marked, title, source: text, warnings: [title], authors: [title]}),
				]);
				for (const view of ['clean', 'marked', 'raw'] as const) {
					expectWhole(createView({...initialState(screen), view, find: text}, context));
				}
			}),
			{numRuns: 200},
		);
	});

	test('an empty corpus can be looked at too', () => {
		const context = contextOf([]);
		fc.assert(
			fc.property(size, fc.array(action, {maxLength: 15}), (screen, actions) => {
				expectWhole(createView(run(actions, context, initialState(screen)), context));
			}),
			{numRuns: 100},
		);
	});
});

describe('the reader’s place', () => {
	const paragraphs = Array.from(
		{length: 40},
		(_, index) =>
			`⟦spaces|  ⟧第${index}段：河水在夜里涨了三尺，守堤的人一夜没有⟦pinyin|(yǒu)⟧合眼，天亮时才看见对岸的灯。`,
	);
	const long = makeDocument({title: '守堤', marked: `⟦menu|首页\n⟧${paragraphs.join('\n')}`});

	test('is kept to a line when view, script or size change, and comes back exactly', () => {
		const context = contextOf([long]);
		const changes = fc.array(
			fc.oneof(
				fc.constant<Action>({type: 'command', command: 'change-view'}),
				fc.constant<Action>({type: 'command', command: 'change-script'}),
				fc
					.record({columns: fc.integer({min: 30, max: 200}), rows: fc.constant(20)})
					.map((screen): Action => ({type: 'resized', size: screen})),
			),
			{maxLength: 8},
		);
		fc.assert(
			fc.property(fc.integer({min: 0, max: 60}), changes, (lines, actions) => {
				const start: State = {
					...initialState({columns: 100, rows: 20}),
					mode: {kind: 'browse', focus: 'reading'},
					converters: {hans: convertSomewhat, tw: convertSomewhat},
				};
				const down = Array<Action>(lines).fill({type: 'command', command: 'down'});
				const before = run(down, context, start);
				const after = run(actions, context, before);
				expect(after.reading.anchor).toEqual(before.reading.anchor);
				const layout = context.layoutFor(after)!;
				const {anchor, top} = after.reading;
				const height = geometryOf(after.size)!.reading.height;
				const last = layout.lines.length - height;
				expect(top).toBe(Math.max(0, Math.min(lineOfAnchor(layout, anchor), last)));
				if (anchor.section === 'text' && top < last) {
					const own = rawPlaceAt(layout, layout.lines[top]!.start);
					const next = rawPlaceAt(layout, layout.lines[top + 1]!.start);
					// The place stands in the first line in sight, or at most one line away from it.
					expect(Math.abs(anchor.place - own)).toBeLessThanOrEqual(Math.max(1, next - own));
				}

				const back = run([{type: 'resized', size: {...before.size}}], context, {
					...after,
					view: before.view,
					script: before.script,
				});
				expect(back.reading.top).toBe(before.reading.top);
			}),
			{numRuns: 150},
		);
	});
});
