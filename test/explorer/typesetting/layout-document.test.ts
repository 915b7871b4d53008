import {describe, expect, test} from 'vitest';
import {matchesIn} from '../../../source/explorer/finding/matches.ts';
import {usualKeys} from '../../../source/explorer/keys/keys-in-use.ts';
import {lineSegments} from '../../../source/explorer/reading/draw-reading.ts';
import {
	type Layout,
	type LayoutWish,
	layoutDocument,
} from '../../../source/explorer/typesetting/layout-document.ts';
import {rawPlaceAt} from '../../../source/explorer/typesetting/shown-text.ts';
import {english} from '../../../source/words/english.ts';
import {type DocumentWish, makeDocument} from '../make-document.ts';
import {convertSomewhat, findMatches} from '../start-explorer.ts';

const words = english(usualKeys.labelOf);

const layOut = (wish: DocumentWish, how: Partial<LayoutWish> = {}): Layout =>
	layoutDocument(makeDocument(wish), {view: 'clean', measure: 40, words, ...how});

const lineText = (layout: Layout, index: number): string =>
	lineSegments(layout, index, [], undefined)
		.map(({text}) => text)
		.join('');

const linesBetween = (layout: Layout, start: number, end: number): string[] =>
	layout.lines.slice(start, end).map((_, index) => lineText(layout, start + index));

const head = (layout: Layout): string[] => linesBetween(layout, 0, layout.textLine);
const text = (layout: Layout): string[] => linesBetween(layout, layout.textLine, layout.footLine);
const foot = (layout: Layout): string[] =>
	linesBetween(layout, layout.footLine, layout.lines.length);

/** The text lines with the roles that are not body written around them: `<removed:…>`. */
const marked = (layout: Layout): string[] =>
	layout.lines.slice(layout.textLine, layout.footLine).map((_, index) =>
		lineSegments(layout, layout.textLine + index, [], undefined)
			.map(segment =>
				segment.role === 'body' ? segment.text : `<${segment.role}:${segment.text}>`,
			)
			.join(''),
	);

describe('the head', () => {
	test('shows what the page says, and nothing for what it does not say', () => {
		expect(
			head(layOut({marked: '雨停了。', title: '雨停', published: '2023-06-18T09:30'})),
		).toEqual(['雨停', '2023-06-18 09:30', 'corpus/000.txt', '']);
	});

	test('breaks between values, not inside of one', () => {
		const layout = layOut(
			{
				marked: '雨停了。',
				authors: ['林书远', '周若兰'],
				editors: ['何其昌'],
				credits: [
					['审核', '顾明远'],
					['审核', '叶青'],
				],
				views: 5531,
			},
			{measure: 40},
		);
		expect(head(layout)).toEqual([
			'No title on the page',
			'Authors 林书远、周若兰 · Editor 何其昌',
			'审核 顾明远、叶青 · 5,531 views',
			'corpus/000.txt',
			'',
		]);
	});

	test('says in a sentence what is doubtful, and counts what it does not say', () => {
		const layout = layOut({
			marked: '雨停了。',
			warnings: ['One two three four five six seven eight nine.', 'B', 'C', 'D', 'E'],
		});
		expect(head(layout).slice(2)).toEqual([
			'! One two three four five six seven',
			'  eight nine.',
			'! B',
			'! C',
			'! and 2 more warnings',
			'',
		]);
	});
});

describe('the clean view', () => {
	test('indents paragraphs by two Han and sets them close', () => {
		const layout = layOut({
			marked: '　　河水在夜里涨了三尺，守堤的人一夜没有合眼。\n\n\n天亮时才看见对岸的灯。',
		});
		expect(text(layout)).toEqual([
			'    河水在夜里涨了三尺，守堤的人一夜没有',
			'合眼。',
			'    天亮时才看见对岸的灯。',
		]);
	});

	test('sets a heading flush, close to its paragraph and off the one before', () => {
		const layout = layOut({marked: '会议开始。\n一、总体要求\n要早部署、早检查、早落实。'});
		expect(marked(layout)).toEqual([
			'<plain:    >会议开始。',
			'',
			'<heading:一、总体要求>',
			'<plain:    >要早部署、早检查、早落实。',
		]);
	});

	test('tells paragraphs apart by a blank line where the reader wishes it so', () => {
		const wish = {
			marked: '雨停了。\n\n风也停了。\n一、总体要求\n要早部署、早检查、早落实，一天也不能拖。',
		};
		expect(text(layOut(wish, {paragraphs: 'spaced', measure: 60}))).toEqual([
			'雨停了。',
			'',
			'风也停了。',
			'',
			'一、总体要求',
			'要早部署、早检查、早落实，一天也不能拖。',
		]);
	});

	test('hangs the items of a list behind their marks', () => {
		const wish = {marked: '要带：\n1.沙袋二十只，水泵三台，都放在堤边。\n2.雨衣。\n都要带齐。'};
		expect(text(layOut(wish, {measure: 32}))).toEqual([
			'    要带：',
			'    1.沙袋二十只，水泵三台，都放',
			'      在堤边。',
			'    2.雨衣。',
			'    都要带齐。',
		]);
	});

	test('leaves tables and listings alone', () => {
		const wish = {marked: '  姓名   年龄   住址\n  林书远   40   清河\nif (a) {\n  b(c);\n}'};
		expect(text(layOut(wish, {measure: 60}))).toEqual([
			'  姓名   年龄   住址',
			'  林书远   40   清河',
			'if (a) {',
			'  b(c);',
			'}',
		]);
	});

	test.each(['clean', 'marked', 'raw'] as const)('flags what a warning speaks of, %s', view => {
		const wish = {marked: '笫⟦pinyin|(dì)⟧二次会议，月8日召开。', doubted: '月8日'};
		expect(marked(layOut(wish, {view, measure: 60, words})).join('')).toContain('<doubt:月8日>');
	});

	test('makes control characters of the page visible', () => {
		expect(text(layOut({marked: '红\u001b[31m色\u0007。'}))).toEqual(['    红␛[31m色␇。']);
	});

	test('says so when nothing is left of a page', () => {
		expect(text(layOut({marked: '⟦navigation|首页 新闻⟧'})).join('')).toContain('Nothing is left');
	});

	test('converts text and head, and traces each paragraph', () => {
		const wish = {marked: '⟦menu|首頁\n⟧會議開始。\n險情解除。', title: '會議'};
		const layout = layOut(wish, {convert: convertSomewhat});
		expect(lineText(layout, 0)).toBe('会议');
		expect(text(layout)).toEqual(['    会议开始。', '    险险情解除。']);
		const last = layout.lines[layout.footLine - 1]!;
		expect(rawPlaceAt(layout, last.start)).toBe(makeDocument(wish).raw.indexOf('險情'));
	});
});

describe('the marked view', () => {
	const wish = {
		marked:
			'⟦navigation|首页 新闻\n⟧領導⟦pinyin|(dǎo)⟧小組召⟦pinyin|(zhào)⟧開⟦doubled|，，→，⟧會議。⟦line-breaks| →⏎⟧會後參觀。⟦blank-lines|\n\n⟧\n尾',
	};

	test('shows what was removed and what was put in its place, by which rule', () => {
		expect(marked(layOut(wish, {view: 'marked', measure: 78}))).toEqual([
			'<removed:首页 新闻><rule-tag:{navigation}>',
			'領導<removed:(dǎo)>小組召<removed:(zhào)>開<removed:，，><inserted:，>會議。<removed:␣><inserted:↵><rule-tag:{pinyin:2, doubled, line-breaks}>',
			'會後參觀。<removed:↵↵>',
			'',
			'尾',
		]);
	});

	test('brackets edits where there are no styles', () => {
		expect(text(layOut(wish, {view: 'marked', measure: 78, plain: true}))[1]).toContain(
			'領導[-(dǎo)-]小組召[-(zhào)-]開[-，，-][+，+]會議。',
		);
	});

	test('folds a long removed block', () => {
		const lines = Array.from({length: 9}, (_, index) => `热门${index}`).join('\n');
		expect(text(layOut({marked: `正文。\n⟦hot-list|${lines}⟧`}, {view: 'marked'}))).toEqual([
			'正文。',
			'热门0',
			'热门1',
			'热门2',
			'… 6 more lines, see the raw view',
			'{hot-list}',
		]);
	});

	test('traces every line to its place in the raw text', () => {
		const layout = layOut(wish, {view: 'marked'});
		const {raw} = makeDocument(wish);
		const line = layout.lines.findIndex((_, index) => lineText(layout, index).startsWith('會後'));
		expect(rawPlaceAt(layout, layout.lines[line]!.start)).toBe(raw.indexOf('會後'));
	});
});

describe('the raw view', () => {
	test('keeps the lines of the file, blank ones too', () => {
		const layout = layOut({marked: '⟦navigation|首页\n⟧\n\n正文\t。\r\n'}, {view: 'raw'});
		expect(text(layout)).toEqual(['首页', '', '', '正文 。␍', '']);
	});
});

describe('the foot', () => {
	test('tells how much was removed and by which rules, most first', () => {
		const layout = layOut({
			marked:
				'⟦navigation|首页 新闻 专题⟧領導⟦pinyin|(dǎo)⟧小組召⟦pinyin|(zhào)⟧開⟦doubled|，，→，⟧會議。',
		});
		expect(foot(layout)).toEqual([
			'',
			'20 characters removed (67 %): pinyin 2,',
			'navigation 1, doubled 1',
		]);
	});

	test('says so when nothing was', () => {
		expect(foot(layOut({marked: '雨停了。'}))).toEqual(['', 'Nothing was removed.']);
	});
});

describe('hits', () => {
	const document = makeDocument({
		title: '領導小組',
		marked: '⟦navigation|小組⟧領導⟦pinyin|(dǎo)⟧小⟦pinyin|(xiǎo)⟧組召開會議。',
	});
	const hits = (view: LayoutWish['view'], query: string): string[] => {
		const layout = layoutDocument(document, {view, measure: 60, words});
		return matchesIn(layout, document, query, findMatches).map(({start, end}) =>
			layout.text.slice(start, end),
		);
	};

	test('are found in title and text', () => {
		expect(hits('clean', '領導小組')).toEqual(['領導小組', '領導小組']);
	});

	test('are found through the dirt that runs through them', () => {
		expect(hits('raw', '領導小組')).toEqual(['領導小組', '領導(dǎo)小(xiǎo)組']);
		expect(hits('marked', '領導小')).toEqual(['領導小', '領導(dǎo)小']);
	});

	test('are found in what was removed', () => {
		expect(hits('clean', '小組')).toHaveLength(2);
		expect(hits('raw', '小組')).toEqual(['小組', '小組', '小(xiǎo)組']);
	});

	test('leave dirt inside of them marked as dirt', () => {
		const layout = layoutDocument(document, {view: 'marked', measure: 60, words});
		const spans = matchesIn(layout, document, '領導小', findMatches);
		expect(lineSegments(layout, layout.textLine, spans, 1).slice(1, 4)).toEqual([
			{text: '領導', role: 'current-match'},
			{text: '(dǎo)', role: 'removed'},
			{text: '小', role: 'current-match'},
		]);
	});
});

test('a notice has whom it is for flush left, and at the right who signed it and when', () => {
	const body = '春季植树就要开始了，请提前做好准备，按时到位。';
	const marked = `各村民委员会：\n${body}\n特此通知。\n青溪镇人民政府\n2023年3月12日`;
	expect(text(layOut({marked}))).toEqual([
		'各村民委员会：',
		'    春季植树就要开始了，请提前做好准备，',
		'按时到位。',
		'    特此通知。',
		'',
		'                      青溪镇人民政府',
		'                       2023年3月12日',
	]);
});

test('the cells of a table stand below one another, whatever their widths', () => {
	const marked = '名单如下。\n姓名\t年龄\t住址\n林书远\t40\t清河\n\t合计\t两人';
	const rows = ['姓名     年龄   住址', '林书远   40     清河', '         合计   两人'];
	const layout = layOut({marked});
	expect(text(layout).slice(1)).toEqual(rows);
	// Each character is traced: a blank to its tab.
	const at = layout.text.indexOf('清河');
	expect(rawPlaceAt(layout, at)).toBe(marked.indexOf('清河'));
	expect(rawPlaceAt(layout, at - 1)).toBe(marked.indexOf('\t清河'));
	expect(text(layOut({marked}, {convert: convertSomewhat})).slice(1)).toEqual(rows);
});

test('the cells of a table wider than the measure are but set apart', () => {
	const marked = `名单如下。\n姓名\t年龄\t住址\n林书远\t40\t${'清河'.repeat(10)}`;
	expect(text(layOut({marked})).slice(1, 3)).toEqual([
		'姓名   年龄   住址',
		'林书远   40   清河清河清河清河清河清河清',
	]);
});
