import {describe, expect, test} from 'vitest';
import {createRepeats} from '../../source/search/repeats.ts';
import {buildSearchIndex} from '../../source/search/search-index.ts';
import {signTexts} from '../../source/search/signature.ts';
import {makeDocument} from './make-document.ts';
import {message, regionText} from './screen-text.ts';
import {press, startExplorer} from './start-explorer.ts';

const wide = {columns: 120, rows: 30};

const report =
	'六月十七日，清河市召开防汛工作会议，听取各区县防汛准备情况汇报，安排部署下一阶段重点工作。市长顾明远主持会议并强调，要把人民群众生命安全放在第一位，早部署、早检查、早落实，确保安全度汛，不留死角。';
const market = '北坪夜市开街，小吃、手作、演艺样样都有，市民从四面八方赶来，热闹到深夜。';

const pages = [
	makeDocument({path: 'a.txt', title: '清河防汛', published: '2023-06-20', marked: report}),
	makeDocument({path: 'b.txt', title: '北坪夜市', published: '2024-01-09', marked: market}),
	makeDocument({
		path: 'c.txt',
		title: '防汛會議',
		published: '2023-06-18',
		source: '清河發布',
		marked: report.replaceAll('会议', '會議'),
	}),
	makeDocument({
		path: 'd.txt',
		title: '转载：清河防汛',
		marked: report.replace('市长顾明远', '副市长林书远'),
	}),
];

const repeatsOf = (documents: readonly {readonly text: string}[]) => {
	const repeats = createRepeats();
	repeats.add(signTexts(documents.map(({text}) => text)));
	return repeats;
};

const index = buildSearchIndex(
	pages.map(({label, text, metadata, path}) => ({
		label: label.text,
		facts: [path],
		body: text,
		fields: {
			date: metadata.published ? [metadata.published.value] : [],
			source: metadata.source ? [metadata.source.value] : [],
		},
	})),
);

const start = (size = wide) =>
	startExplorer(size, pages, {
		repeats: repeatsOf(pages),
		find: query => index.find(query),
		countField: (...what) => index.countField(...what),
	}).explorer;

type Explorer = ReturnType<typeof start>;

/** The titles in the list, with how many say the same. */
const listed = (explorer: Explorer): readonly string[] =>
	[...regionText(explorer, 'list').matchAll(/^[▌ ] (\S.*?) *\n.*?(\+\d+)? *$/gm)].map(
		([, title, sign]) => [title, sign].filter(Boolean).join(' '),
	);

describe('documents that say the same', () => {
	test('have one row, that of the earliest', () => {
		const explorer = start();
		press(explorer, 'g');
		expect(listed(explorer)).toEqual(['北坪夜市', '防汛會議 +2']);
		expect(regionText(explorer, 'list-head')).toContain('1/2 (4)');
		press(explorer, 'j');
		expect(regionText(explorer, 'message')).toContain('4 documents, 2 without repeats');
	});

	test('are folded once it is known which they are, and what is selected stays in its row', () => {
		const repeats = createRepeats();
		const {explorer} = startExplorer(wide, pages, {repeats});
		const loaded = {documents: 4, problems: 0, stopped: false, bodiesUntil: 4};
		explorer.dispatch({type: 'loaded', ...loaded});
		expect(listed(explorer)).toHaveLength(4);
		expect(message(explorer)).toBe('Loaded 4 documents');
		press(explorer, 'j');
		const selected = listed(explorer)[1];
		explorer.dispatch({type: 'loaded', ...loaded});
		repeats.add(signTexts(pages.map(({text}) => text)));
		explorer.dispatch({type: 'repeats-found', loaded});
		expect(selected).toBe('北坪夜市');
		expect(listed(explorer)).toEqual(['北坪夜市', '防汛會議 +2']);
		expect(regionText(explorer, 'list-head')).toContain('1/2 (4)');
		expect(message(explorer)).toBe('Loaded 4 documents; 2 without repeats');
		expect(explorer.state().listTop).toBe(0);
	});

	test('do not take the place of what was said since loading was over', () => {
		const explorer = start();
		const loaded = {documents: 4, problems: 0, stopped: false, bodiesUntil: 4};
		explorer.dispatch({type: 'loaded', ...loaded});
		press(explorer, '=');
		const said = message(explorer);
		explorer.dispatch({type: 'repeats-found', loaded});
		expect(message(explorer)).toBe(said);
	});

	test('are all listed after =, and folded again', () => {
		const explorer = start();
		press(explorer, 'g', '=');
		expect(listed(explorer)).toEqual(['清河防汛', '北坪夜市', '防汛會議', '转载：清河防汛']);
		expect(message(explorer)).toBe('Every document is listed, repeats too: 4');
		press(explorer, '=');
		expect(listed(explorer)).toHaveLength(2);
		expect(message(explorer)).toContain('4 documents, 2 without repeats');
	});

	test('are stood for by the best hit while one filters', () => {
		const explorer = start();
		press(explorer, '/', '清河防汛', 'enter');
		expect(listed(explorer)[0]).toBe('清河防汛 +1');
		expect(regionText(explorer, 'list-head')).toContain('1/1 (2) of 4');
	});
});

describe('a group', () => {
	const open = (): Explorer => {
		const explorer = start();
		press(explorer, 'g', 'j', 'D');
		return explorer;
	};

	test('shows why one stands for it, and what differs in the others', () => {
		const explorer = open();
		const menu = regionText(explorer, 'menu');
		expect(menu).toContain('It stands in the list as the');
		expect(menu).toContain('a.txt');
		expect(regionText(explorer, 'reading-head')).toContain('What differs');
		expect(regionText(explorer, 'reading')).toContain('the same, letter by letter');
		press(explorer, 'j');
		const difference = regionText(explorer, 'reading');
		expect(difference).toMatch(/\d\d % the same/);
		expect(difference).toContain('顾明');
		expect(difference).toContain('林书');
	});

	test('Esc leaves it as it was', () => {
		const explorer = open();
		press(explorer, 'j', 'escape');
		expect(explorer.state().compared).toBeUndefined();
		expect(regionText(explorer, 'reading-head')).toContain('clean');
		expect(listed(explorer)).toEqual(['北坪夜市', '防汛會議 +2']);
	});

	test('Enter lets another one stand for it, and shows it', () => {
		const explorer = open();
		press(explorer, 'enter');
		expect(message(explorer)).toBe('This one stands in the list now, for 2 others');
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'reading'});
		expect(listed(explorer)).toEqual(['清河防汛 +2', '北坪夜市']);
		expect(explorer.state().selected).toBe(0);
	});

	test('is none where nothing says the same', () => {
		const explorer = start();
		press(explorer, 'g', 'D');
		expect(message(explorer)).toBe('No other document says the same');
		const {explorer: other} = startExplorer(wide);
		press(other, 'D');
		expect(message(other)).toBe('No document here repeats another');
		press(other, '=');
		expect(message(other)).toBe('No document here repeats another');
	});
});

describe('what is listed', () => {
	test('is counted by dates and sources, repeats too', () => {
		const explorer = start();
		press(explorer, 'f');
		const menu = regionText(explorer, 'menu');
		expect(menu).toMatch(/2024 .* 1 *\n.*2023 .* 2 *\n.*1 without/);
		expect(menu).toMatch(/清河發布 .* 1 *\n.*3 without/);
	});

	test('is filtered by what one chooses, closer at each time', () => {
		const explorer = start();
		press(explorer, 'f', 'j', 'enter');
		expect(explorer.state().query).toBe('date:2023');
		expect(message(explorer)).toBe('Filtered by date:2023');
		press(explorer, 'f');
		expect(regionText(explorer, 'menu')).toMatch(/2023-06 .* 2 *\n/);
		press(explorer, 'enter', 'f', 'j', 'enter');
		expect(explorer.state().query).toBe('date:2023-06 source:清河发布');
		expect(listed(explorer)).toEqual(['防汛會議']);
		press(explorer, 'f', 'escape');
		expect(explorer.state().query).toBe('date:2023-06 source:清河发布');
	});
});

describe('a slip in the filter', () => {
	test.each([
		['date:soon', '! “date:soon” names no date: write date:2022'],
		['date:2023..2021', '! “date:2023..2021” ends before it begins'],
		['sauce:清河', '! There is no field “sauce:清河”'],
		['script:greek', '! “script:greek” finds nothing: it can be hans hant mixed none'],
		['“清河 防汛', '! The quotation “清河 has no end yet.'.slice(0, 18)],
	])('%s is explained under the field, while one types', (query, sentence) => {
		const explorer = start();
		press(explorer, '/', query);
		expect(regionText(explorer, 'head-rule')).toContain(sentence);
		press(explorer, 'enter');
		expect(regionText(explorer, 'head-rule')).not.toContain('!');
	});
});
