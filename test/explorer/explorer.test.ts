import {describe, expect, test, vi} from 'vitest';
import type {Explorer} from '../../source/explorer/explorer.ts';
import type {Role} from '../../source/explorer/screen/view-model.ts';
import type {Size} from '../../source/explorer/state/actions.ts';
import type {Services} from '../../source/explorer/state/services.ts';
import {hitList} from '../../source/search/hits.ts';
import {hitsOf} from '../search/hits-of.ts';
import {makeDocument} from './make-document.ts';
import {message, regionText} from './screen-text.ts';
import {smallCorpus} from './small-corpus.ts';
import {convertSomewhat, findMatches, press, startExplorer} from './start-explorer.ts';

const wide: Size = {columns: 100, rows: 24};
const narrow: Size = {columns: 50, rows: 24};
/** So low that the text of every document must be scrolled. */
const low: Size = {columns: 60, rows: 10};

const start = (size: Size = wide, services: Partial<Services> = {}) =>
	startExplorer(size, smallCorpus, services);

const selectedTitle = (explorer: Explorer): string => {
	const state = explorer.state();
	const index = state.hits ? hitList(state.hits)[state.selected]?.document : state.selected;
	return index === undefined ? '' : (smallCorpus[index]?.label.text ?? '');
};

const textsOf = (explorer: Explorer, role: Role): string[] =>
	explorer
		.view()
		.regions.flatMap(({lines}) => lines)
		.flatMap(({segments}) => segments)
		.filter(segment => segment.role === role)
		.map(({text}) => text);

describe('moving in the list', () => {
	test('j and ↓ go down, k and ↑ go up', () => {
		const {explorer} = start();
		press(explorer, 'j', 'down', 'k');
		expect(explorer.state().selected).toBe(1);
	});

	test('a held key that arrives in one piece moves as often as it was repeated', () => {
		const {explorer} = start();
		press(explorer, 'jjj');
		expect(explorer.state().selected).toBe(3);
	});

	test('G and g go to the ends, where one more step stays and says so', () => {
		const {explorer} = start();
		press(explorer, 'G');
		expect(explorer.state().selected).toBe(4);
		press(explorer, 'j');
		expect(explorer.state().selected).toBe(4);
		expect(message(explorer)).toBe('This is the last document');
		press(explorer, 'g');
		expect(explorer.state().selected).toBe(0);
		expect(message(explorer)).toBeUndefined();
	});

	test('the list scrolls at its edge', () => {
		const {explorer} = start(low);
		press(explorer, 'jj');
		expect(explorer.state().listTop).toBe(0);
		press(explorer, 'j');
		expect(explorer.state().listTop).toBe(1);
	});

	test('[ and ] walk the documents from the text', () => {
		const {explorer} = start();
		press(explorer, 'enter', ']', ']', '[');
		expect(explorer.state().selected).toBe(1);
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'reading'});
	});
});

describe('reading', () => {
	test('Enter opens, Esc and q go back, and q quits from the list', () => {
		const {explorer, calls} = start();
		press(explorer, 'enter');
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'reading'});
		press(explorer, 'escape');
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'list'});
		press(explorer, 'tab', 'q');
		expect(calls).toEqual([]);
		press(explorer, 'q');
		expect(calls).toEqual(['quit 0']);
	});

	test('Esc never quits', () => {
		const {explorer, calls} = start();
		press(explorer, 'escape', 'escape');
		expect(calls).toEqual([]);
		expect(message(explorer)).toBe('Nothing to go back to; q quits');
	});

	test('j scrolls a line, Space a page, G to the end and no further', () => {
		const {explorer} = start(low);
		press(explorer, 'enter', 'j');
		expect(explorer.state().reading.top).toBe(1);
		press(explorer, ' ');
		expect(explorer.state().reading.top).toBe(6);
		press(explorer, 'G');
		const {top} = explorer.state().reading;
		press(explorer, 'j');
		expect(explorer.state().reading.top).toBe(top);
		expect(message(explorer)).toBe('End of the text');
		press(explorer, 'g');
		expect(explorer.state().reading.top).toBe(0);
	});

	test('J, K, Space and b scroll the text from the list', () => {
		const {explorer} = start(low);
		press(explorer, 'J', ' ', 'K', 'b');
		expect(explorer.state().reading.top).toBe(0);
		press(explorer, 'J', 'J');
		expect(explorer.state().reading.top).toBe(2);
		expect(explorer.state().selected).toBe(0);
	});

	test('from a list that is alone on the screen they say why they do not', () => {
		const {explorer} = start(narrow);
		press(explorer, 'J');
		expect(message(explorer)).toBe('The text is not on show; Enter opens it');
	});

	test('coming back to a document comes back to the place in it', () => {
		const {explorer} = start(low);
		press(explorer, 'enter', ' ', 'j');
		const {top} = explorer.state().reading;
		press(explorer, ']');
		expect(explorer.state().reading.top).toBe(0);
		press(explorer, '[');
		expect(explorer.state().reading.top).toBe(top);
	});

	test('on a narrow screen one pane at a time is on show', () => {
		const {explorer} = start(narrow);
		expect(explorer.view().regions.some(({id}) => id === 'reading')).toBe(false);
		press(explorer, 'enter');
		expect(explorer.view().regions.some(({id}) => id === 'list')).toBe(false);
		expect(regionText(explorer, 'reading')).toContain('清河市召開防汛工作會議');
	});
});

describe('one pane alone', () => {
	test('z gives the text the whole screen, Esc comes to the list, z shows both again', () => {
		const {explorer} = start();
		press(explorer, 'enter', 'z');
		expect(message(explorer)).toBe('One pane at a time; z shows both');
		expect(explorer.view().regions.some(({id}) => id === 'list')).toBe(false);
		expect(regionText(explorer, 'reading').split('\n')[0]).toHaveLength(
			100 - '清河市召開防汛工作會議'.length,
		);
		press(explorer, 'escape');
		expect(explorer.view().regions.some(({id}) => id === 'reading')).toBe(false);
		press(explorer, 'j', 'enter', 'z');
		expect(explorer.view().regions.some(({id}) => id === 'list')).toBe(true);
	});

	test('the place in the text is kept', () => {
		const {explorer} = start(low);
		press(explorer, 'enter', ' ', 'j');
		const {anchor, top} = explorer.state().reading;
		press(explorer, 'z');
		expect(explorer.state().reading.anchor).toEqual(anchor);
		press(explorer, 'z');
		expect(explorer.state().reading.top).toBe(top);
	});

	test('a narrow screen has no other way', () => {
		const {explorer} = start(narrow);
		press(explorer, 'z');
		expect(message(explorer)).toBe('This screen has room for one pane only');
	});
});

describe('filtering', () => {
	test('the list narrows as one types, and the counter says of how many', () => {
		const {explorer} = start();
		press(explorer, '/', '杨');
		expect(selectedTitle(explorer)).toBe('我县举办首届杨梅采摘节');
		expect(regionText(explorer, 'list-head')).toMatch(/\/ 杨 +1\/1 of 5 $/);
	});

	test('a long counter leaves the field room enough to see what is typed', () => {
		const pages = Array.from({length: 2000}, (_, page) =>
			makeDocument({path: `${page}.txt`, title: `清河防汛 ${page}`, marked: '雨停了。'}),
		);
		const {explorer} = startExplorer({columns: 80, rows: 24}, pages);
		press(explorer, '/', '清河防汛');
		expect(regionText(explorer, 'list-head')).toMatch(/\/ 清河防汛 +1\/2,000 $/);
		press(explorer, 'enter');
		expect(regionText(explorer, 'list-head')).toContain('1/2,000 of 2,000');
	});

	test('a day without a year stands in the list as the page has it', () => {
		const page = makeDocument({path: 'a.txt', published: '--10-08T12:00', marked: '雨停了。'});
		const {explorer} = startExplorer(wide, [page]);
		expect(regionText(explorer, 'list')).toMatch(/[^-]10-08 /);
		expect(regionText(explorer, 'reading')).toContain(' 10-08 12:00');
	});

	test('a key and what is typed after it may arrive in one piece', () => {
		const {explorer} = start();
		press(explorer, '/北坪\r');
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'list'});
		expect(selectedTitle(explorer)).toBe('北坪：夜市开街迎客');
	});

	test('q and j are letters while one types', () => {
		const {explorer, calls} = start();
		press(explorer, '/', 'qj');
		expect(explorer.state().query).toBe('qj');
		expect(calls).toEqual([]);
	});

	test('the cursor stands in the field, in columns', () => {
		const {explorer} = start();
		press(explorer, '/');
		expect(explorer.view().cursor).toEqual({column: 3, row: 0});
		press(explorer, '夜市');
		expect(explorer.view().cursor).toEqual({column: 7, row: 0});
		press(explorer, 'left');
		expect(explorer.view().cursor).toEqual({column: 5, row: 0});
		press(explorer, 'enter');
		expect(explorer.view().cursor).toBeUndefined();
	});

	test('the cursor stays in sight when the query is longer than its field', () => {
		const {explorer} = start();
		press(explorer, '/', '一二三四五六七八九十一二三四五六七八九十');
		const {column} = explorer.view().cursor!;
		expect(column).toBeLessThan(explorer.view().regions[0]!.width);
		expect(regionText(explorer, 'list-head')).toContain('八九十');
	});

	test('the first hit, which is the best, is selected; Esc comes back to where one was', () => {
		const {explorer} = start();
		press(explorer, 'jjj', '/', '市');
		expect(selectedTitle(explorer)).toBe('清河市召開防汛工作會議');
		press(explorer, 'escape');
		expect(explorer.state().selected).toBe(3);
	});

	test('Esc in the list clears the filter and stays on the document', () => {
		const {explorer} = start();
		press(explorer, '/', '市', 'enter', 'j', 'escape');
		expect(selectedTitle(explorer)).toBe('北坪：夜市开街迎客');
		expect(explorer.state().selected).toBe(3);
	});

	test('no hit is said, and how to clear the filter', () => {
		const {explorer} = start();
		press(explorer, '/', '龘靐');
		expect(regionText(explorer, 'list').replace(/\s+/g, ' ')).toContain(
			'No document matches “龘靐”. Esc or Ctrl-u clears the filter.',
		);
		expect(regionText(explorer, 'reading')).toContain('No document to show.');
		press(explorer, 'ctrl-u');
		expect(explorer.state().hits).toBeUndefined();
		expect(explorer.state().mode.kind).toBe('filter');
	});

	test('a date that is none is told of', () => {
		const {explorer} = start();
		press(explorer, '/', 'date:soon');
		expect(regionText(explorer, 'list').replace(/\s+/g, ' ')).toContain(
			'“date:soon” names no date: write date:2022, date:2022-09 or date:2022-09..10.',
		);
	});

	test('near misses are asked for only where they made the hit', () => {
		const tiers: unknown[] = [];
		const {explorer} = start(wide, {
			findMatches(text, query, tier) {
				tiers.push(tier);
				return findMatches(text, query);
			},
		});
		press(explorer, '/', '扶苗');
		explorer.view();
		expect(new Set(tiers)).toEqual(new Set(['body']));
		press(explorer, 'enter', 'enter', '/', '扶');
		expect(tiers).toContain(undefined);
	});

	test('a document that only its fields made a hit has no hits in its text to count', () => {
		const {explorer} = start(wide, {find: () => hitsOf([{document: 3, tier: 'facts'}])});
		press(explorer, '/', 'has:warnings');
		expect(regionText(explorer, 'reading-head')).not.toContain('hit');
	});

	test('Enter keeps the filter, Esc in the list clears it', () => {
		const {explorer} = start();
		press(explorer, '/', '清河', 'enter');
		expect(regionText(explorer, 'list-head')).toContain('1/1 of 5');
		press(explorer, 'escape');
		expect(regionText(explorer, 'list-head')).toContain('1/5');
		expect(message(explorer)).toBe('Filter cleared: all documents');
	});

	test('↑ ↓ Ctrl-p Ctrl-n move in the list while one types', () => {
		const {explorer} = start();
		press(explorer, '/', '市', 'down', 'ctrl-p', 'ctrl-n');
		expect(selectedTitle(explorer)).toBe('北坪：夜市开街迎客');
	});

	test('hits are lit in the list and in the text', () => {
		const {explorer} = start();
		press(explorer, '/', '杨梅');
		// The title in the list and in the head of the text, two more in the text.
		expect(textsOf(explorer, 'match')).toEqual(['杨梅', '杨梅', '杨梅', '杨梅']);
	});

	test('a hit that is only in the text is shown in the list with the words around it', () => {
		const {explorer} = start();
		press(explorer, '/', '扶苗');
		expect(regionText(explorer, 'list')).toMatch(/no date {5}….{1,4}扶苗/);
		expect(textsOf(explorer, 'match')).toEqual(['扶苗', '扶苗']);
	});

	test('a hit that stands deep in the text is shown without another key', () => {
		const {explorer} = start(low);
		press(explorer, '/', '沙袋');
		expect(regionText(explorer, 'reading')).toContain('沙袋');
		press(explorer, 'enter', 'enter', 'n');
		expect(message(explorer)).toBe('Hit 1 of 1');
		press(explorer, 'escape', 'escape');
		expect(explorer.state().reading.top).toBe(0);
	});

	test('a hit in the title is in sight already', () => {
		const {explorer} = start(low);
		press(explorer, '/', '防汛');
		expect(explorer.state().reading.top).toBe(0);
	});

	test('what the reader scrolled to under a filter is there again when coming back', () => {
		const {explorer} = start(low);
		press(explorer, '/', '市', 'enter', ' ', 'J');
		const {top} = explorer.state().reading;
		press(explorer, 'j', 'k');
		expect(explorer.state().reading.top).toBe(top);
		press(explorer, '/', 'ctrl-u', '沙袋');
		expect(regionText(explorer, 'reading')).toContain('沙袋');
	});

	test('a title too long for its row is shown from before its hit', () => {
		const {explorer} = start(low);
		press(explorer, '/', '工作會議');
		expect(regionText(explorer, 'list')).toContain('…河市召開防汛工作會議');
	});

	test('pasted text goes into the field in one line, and nowhere else', () => {
		const {explorer} = start();
		explorer.paste('防汛');
		expect(message(explorer)).toBe('Press / first to paste into the filter');
		press(explorer, '/');
		explorer.paste('防汛\n工作\u001b[31m');
		expect(explorer.state().query).toBe('防汛 工作[31m');
	});
});

describe('a query longer than any query', () => {
	test('is cut, and that is said', () => {
		const {explorer} = start();
		press(explorer, '/');
		explorer.paste('防'.repeat(5000));
		expect(explorer.state().query).toHaveLength(1000);
		expect(message(explorer)).toBe('Only the first 1,000 characters are sought');
	});
});

describe('finding', () => {
	test('n opens on the first hit of the filter, and goes round', () => {
		const {explorer} = start();
		press(explorer, '/', '杨梅', 'enter', 'enter', 'n');
		expect(regionText(explorer, 'reading-head')).toContain('1/3');
		expect(textsOf(explorer, 'current-match')).toEqual(['杨梅']);
		press(explorer, 'n', 'n', 'n');
		expect(regionText(explorer, 'reading-head')).toContain('1/3');
		expect(message(explorer)).toBe('After the last hit: back to the first');
		press(explorer, 'N');
		expect(regionText(explorer, 'reading-head')).toContain('3/3');
		expect(message(explorer)).toBe('Before the first hit: on to the last');
	});

	test('n scrolls to a hit that is out of sight', () => {
		const {explorer} = start(low);
		press(explorer, 'enter', '/', '沙袋', 'enter', 'g', 'n');
		expect(regionText(explorer, 'reading')).toContain('沙袋');
		expect(explorer.state().reading.top).toBeGreaterThan(0);
	});

	test('/ in the text finds as one types, Esc comes back to where it began', () => {
		const {explorer} = start(low);
		press(explorer, 'enter', 'j', '/', '沙');
		expect(regionText(explorer, 'reading')).toContain('沙袋');
		press(explorer, '子');
		expect(explorer.state().reading.top).toBe(1);
		press(explorer, 'escape');
		expect(explorer.state().reading.top).toBe(1);
		expect(explorer.state().find).toBe('');
	});

	test('Enter keeps the hits; Esc drops them first, then leaves the text', () => {
		const {explorer} = start();
		press(explorer, 'enter', '/', '清河', 'enter');
		expect(textsOf(explorer, 'match').length).toBeGreaterThan(0);
		press(explorer, 'escape');
		expect(textsOf(explorer, 'match')).toEqual([]);
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'reading'});
		press(explorer, 'escape');
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'list'});
	});

	test('n without a query says what to do, n without a hit that there is none', () => {
		const {explorer} = start();
		press(explorer, 'n');
		expect(message(explorer)).toBe('Nothing is sought: / filters the list, or finds in the text');
		press(explorer, 'enter', '/', '龘', 'enter', 'n');
		expect(message(explorer)).toBe('“龘” is not in this text');
	});

	test('the hit one stands on is kept when the view changes', () => {
		const {explorer} = start();
		press(explorer, 'enter', '/', '清河', 'enter', 'n');
		expect(regionText(explorer, 'reading-head')).toContain('2/4');
		press(explorer, 'v', 'v', 'v');
		expect(regionText(explorer, 'reading-head')).toContain('2/4');
	});
});

describe('views and scripts', () => {
	test('v goes through clean, marked and raw', () => {
		const {explorer} = start();
		press(explorer, 'v');
		expect(regionText(explorer, 'reading-head')).toContain('marked');
		expect(textsOf(explorer, 'removed')).toContain('(huì)');
		press(explorer, 'v');
		expect(regionText(explorer, 'reading')).toContain('首頁 新聞');
		press(explorer, 'v');
		expect(regionText(explorer, 'reading-head')).toContain('clean');
	});

	test('t loads a converter once, says so, and shows the script when it is there', async () => {
		const loadConverter = vi.fn(async () => convertSomewhat);
		const {explorer} = start(wide, {loadConverter});
		press(explorer, 't');
		expect(message(explorer)).toBe('Loading the dictionary …');
		expect(regionText(explorer, 'reading')).toContain('會議');
		await vi.waitFor(() => expect(explorer.state().script).toBe('hans'));
		expect(regionText(explorer, 'reading')).toContain('会议');
		expect(message(explorer)).toBe('In simplified characters');
		press(explorer, 't');
		await vi.waitFor(() => expect(explorer.state().script).toBe('tw'));
		press(explorer, 't');
		await vi.waitFor(() => expect(explorer.state().script).toBe('hk'));
		press(explorer, 't', 't');
		expect(explorer.state().script).toBe('hans');
		expect(loadConverter.mock.calls).toEqual([['hans'], ['tw'], ['hk']]);
	});

	test('a converter that comes too late does not take the script back', async () => {
		let finish: (convert: (text: string) => string) => void = () => {};
		const {explorer} = start(wide, {
			loadConverter: script =>
				script === 'hans'
					? new Promise(resolve => {
							finish = resolve;
						})
					: Promise.resolve(convertSomewhat),
		});
		press(explorer, 't', 't');
		await vi.waitFor(() => expect(explorer.state().script).toBe('tw'));
		finish(convertSomewhat);
		await vi.waitFor(() => expect(explorer.state().converters.hans).toBeDefined());
		expect(explorer.state().script).toBe('tw');
	});

	test('a converter that cannot be loaded is told of', async () => {
		const loadConverter = () => Promise.reject(new Error('no such file'));
		const {explorer} = start(wide, {loadConverter});
		press(explorer, 't');
		await vi.waitFor(() =>
			expect(message(explorer)).toBe('The dictionary could not be loaded: no such file'),
		);
		expect(explorer.state().script).toBe('found');
	});

	test('t outside the clean view says where it works', () => {
		const {explorer} = start();
		press(explorer, 'v', 't');
		expect(message(explorer)).toBe(
			'The marked view shows the page as found; v leads to the clean text',
		);
	});
});

describe('copying', () => {
	test('y copies the clean text and tells how it went', async () => {
		const {explorer, calls} = start();
		press(explorer, 'jj', 'y');
		expect(calls).toEqual([`copy pages/oneline.txt: ${smallCorpus[2].text}`]);
		await vi.waitFor(() =>
			expect(message(explorer)).toBe(`Sent ${smallCorpus[2].text.length} characters (OSC 52)`),
		);
	});

	test('y copies in the script on show', async () => {
		const {explorer, calls} = start();
		press(explorer, 't');
		await vi.waitFor(() => expect(explorer.state().script).toBe('hans'));
		press(explorer, 'y');
		expect(calls[0]).toContain('防汛工作会议');
	});

	test.each([
		[{kind: 'copied', way: 'tmux', characters: 1234}, 'Copied 1,234 characters (tmux)'],
		[
			{kind: 'sent', way: 'OSC 52', characters: 1, path: '/tmp/a.txt'},
			'Sent 1 character (OSC 52); also saved to /tmp/a.txt',
		],
		[
			{kind: 'saved', characters: 20, path: '/tmp/a.txt', reason: 'no clipboard'},
			'Saved 20 characters to /tmp/a.txt (no clipboard)',
		],
		[{kind: 'failed', reason: 'disk full'}, 'Not copied: disk full'],
	] as const)('%o is told as it was', async (outcome, words) => {
		const {explorer} = start(wide, {copy: async () => outcome});
		press(explorer, 'y');
		await vi.waitFor(() => expect(message(explorer)).toBe(words));
	});

	test('a copy that throws is a failed copy', async () => {
		const {explorer} = start(wide, {copy: () => Promise.reject(new Error('broken pipe'))});
		press(explorer, 'y');
		await vi.waitFor(() => expect(message(explorer)).toBe('Not copied: broken pipe'));
	});
});

describe('help, leaving, and everything else', () => {
	test('? shows every key and scrolls; ?, Esc and q close it', () => {
		const {explorer, calls} = start();
		for (const close of ['?', 'escape', 'q']) {
			press(explorer, 'enter', '?');
			expect(regionText(explorer, 'help')).toContain('Moving');
			press(explorer, 'G');
			expect(regionText(explorer, 'help')).toContain('Suspend');
			press(explorer, close);
			expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'reading'});
			press(explorer, 'escape');
		}

		expect(calls).toEqual([]);
	});

	test('Ctrl-C quits with 130 and Ctrl-Z suspends, whatever is going on', () => {
		for (const keys of [[], ['enter'], ['/', 'x'], ['?']]) {
			const {explorer, calls} = start();
			press(explorer, ...keys, 'ctrl-z', 'ctrl-c');
			expect(calls).toEqual(['suspend', 'quit 130']);
		}
	});

	test('Ctrl-L asks for the screen to be painted anew', () => {
		const {explorer, calls} = start();
		press(explorer, 'ctrl-l', '/', 'ctrl-l');
		expect(calls).toEqual(['repaint', 'repaint']);
	});

	test('keys that arrive behind q are not obeyed', () => {
		const {explorer, calls} = start();
		press(explorer, 'qqj');
		expect(calls).toEqual(['quit 0']);
		expect(explorer.state().selected).toBe(0);
	});

	test('a key without a meaning says so, and the rest of its piece is not obeyed', () => {
		const {explorer, calls} = start();
		press(explorer, '疫q');
		expect(message(explorer)).toBe('疫 does nothing here; ? shows every key');
		expect(calls).toEqual([]);
	});

	test('a message lasts until the next key', () => {
		const {explorer} = start();
		explorer.dispatch({type: 'noticed', text: 'pages/x.txt could not be read'});
		explorer.dispatch({type: 'resized', size: {columns: 90, rows: 20}});
		expect(regionText(explorer, 'message')).toContain('pages/x.txt could not be read');
		press(explorer, 'j');
		expect(message(explorer)).toBeUndefined();
	});

	test('a screen too small for anything says so, and comes back', () => {
		const {explorer} = start();
		explorer.dispatch({type: 'resized', size: {columns: 20, rows: 5}});
		expect(regionText(explorer, 'too-small')).toContain('Too small');
		press(explorer, 'j');
		explorer.dispatch({type: 'resized', size: wide});
		expect(explorer.view().regions.length).toBeGreaterThan(5);
	});

	test('the view is the same object until something changes, and listeners are told', () => {
		const {explorer} = start();
		const listener = vi.fn();
		const stop = explorer.subscribe(listener);
		const view = explorer.view();
		expect(explorer.view()).toBe(view);
		press(explorer, 'j');
		expect(listener).toHaveBeenCalledTimes(1);
		expect(explorer.view()).not.toBe(view);
		stop();
		press(explorer, 'j');
		expect(listener).toHaveBeenCalledTimes(1);
	});

	test('the footer shows four to six keys that fit the moment', () => {
		const {explorer} = start();
		const keys = () => textsOf(explorer, 'key');
		expect(keys()).toEqual(['Enter', '/', 'v', 'y', '?', 'q']);
		press(explorer, '/', '清河');
		expect(keys()).toEqual(['Enter', 'Esc', '↑ ↓', 'Ctrl-u']);
		press(explorer, 'enter', 'enter');
		expect(keys()).toEqual(['Esc', '/', 'n', 'v', 'y', '?']);
	});
});
