import fc from 'fast-check';
import {expect, test} from 'vitest';
import {usualKeys} from '../../../source/explorer/keys/keys-in-use.ts';
import {lineSegments} from '../../../source/explorer/reading/draw-reading.ts';
import {besideLayout} from '../../../source/explorer/typesetting/beside-layout.ts';
import {layoutDocument} from '../../../source/explorer/typesetting/layout-document.ts';
import {english} from '../../../source/words/english.ts';
import {makeDocument} from '../make-document.ts';
import {press, startExplorer} from '../start-explorer.ts';

const words = english(usualKeys.labelOf);

const textOf = (layout: Parameters<typeof lineSegments>[0], line: number): string =>
	line < 0
		? ''
		: lineSegments(layout, line, [], undefined)
				.map(({text}) => text)
				.join('')
				.trim();

const pairs = (marked: string, view: 'raw' | 'marked' = 'raw'): string[] => {
	const document = makeDocument({marked, title: '清河'});
	const of = (one: 'clean' | 'raw' | 'marked') =>
		layoutDocument(document, {view: one, measure: 32, words});
	const layout = besideLayout(of('clean'), of(view));
	const {layout: other, lines} = layout.beside!;
	return layout.lines
		.slice(layout.textLine, layout.footLine)
		.map((_, row) =>
			[textOf(layout, layout.textLine + row), textOf(other, lines[layout.textLine + row]!)].join(
				'|',
			),
		);
};

test('each line stands beside the raw text it was made of', () => {
	expect(
		pairs('⟦menu|首頁\n新聞\n⟧清河水漲了。\n⟦hot|熱門\n⟧雨停了，風也停了，人們都走出門來看河。'),
	).toEqual([
		'|首頁',
		'|新聞',
		'清河水漲了。|清河水漲了。',
		'|熱門',
		'雨停了，風也停了，人們都走出|雨停了，風也停了，人們都走出門來',
		'門來看河。|看河。',
	]);
});

test('whatever was removed, every line of both is there once and in order', () => {
	const part = fc.constantFrom(
		'雨停了。',
		'⟦menu|首頁\n⟧',
		'\n',
		'⟦pinyin|(yǔ)⟧',
		'風也停了',
		'⟦x|a\nb\nc⟧',
	);
	fc.assert(
		fc.property(fc.array(part, {maxLength: 30}), parts => {
			const document = makeDocument({marked: parts.join(''), title: '清河'});
			const of = (view: 'clean' | 'raw') => layoutDocument(document, {view, measure: 32, words});
			const [left, right] = [of('clean'), of('raw')];
			const layout = besideLayout(left, right);
			const shown = layout.beside!.lines.filter(line => line >= 0);
			expect(shown).toEqual(
				Array.from({length: right.footLine - right.textLine}, (_, row) => right.textLine + row),
			);
			const inked = (lines: typeof left.lines) => lines.filter(({start, end}) => end > start);
			expect(inked(layout.lines.slice(0, layout.footLine))).toEqual(
				inked(left.lines.slice(0, left.footLine)),
			);
		}),
	);
});

test('w sets the raw text beside the clean one, holds the place, and says where there is no room', () => {
	const {explorer} = startExplorer({columns: 140, rows: 12});
	const anchor = () => explorer.state().reading.anchor;
	press(explorer, 'enter', 'ctrl-d', 'j', 'j');
	const before = anchor();
	press(explorer, 'w');
	expect(explorer.state().message?.text).toMatch(/^Clean text beside/);
	expect(anchor()).toEqual(before);
	const head = explorer.view().regions.find(({id}) => id === 'reading-head')!;
	expect(head.lines[0]!.segments.map(({text}) => text).join('')).toContain('│ raw');
	const rows = explorer.view().regions.find(({id}) => id === 'reading')!.lines;
	expect(rows[0]!.segments.map(({text}) => text).join('')).toContain(' │ ');
	press(explorer, 'w');
	expect(anchor()).toEqual(before);
	const narrow = startExplorer({columns: 80, rows: 24}).explorer;
	press(narrow, 'enter', 'w');
	expect(narrow.state().message?.text).toMatch(/not room/);
});
