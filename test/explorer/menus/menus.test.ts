import {describe, expect, test, vi} from 'vitest';
import {corpusOf} from '../../../source/corpus/corpus.ts';
import type {Explorer} from '../../../source/explorer/explorer.ts';
import type {Size} from '../../../source/explorer/state/actions.ts';
import {makeDocument} from '../make-document.ts';
import {message, regionText} from '../screen-text.ts';
import {smallCorpus} from '../small-corpus.ts';
import {convertSomewhat, press, startExplorer} from '../start-explorer.ts';

const wide: Size = {columns: 100, rows: 24};
const low: Size = {columns: 60, rows: 10};
const narrow: Size = {columns: 50, rows: 24};

const proven = makeDocument({
	path: 'pages/proven.txt',
	title: '夜市開街',
	provenTitle: '夜市開(kāi)街',
	source: '北坪新聞網',
	warnings: ['The text begins in the middle of a sentence.'],
	doubted: '月8日',
	marked: [
		'⟦navigation|首頁 新聞\n⟧⟦title-line|夜市開(kāi)街\n⟧',
		'月8日晚，北坪夜市開⟦injected-pinyin|(kāi)⟧街。\n',
		...Array.from({length: 12}, (_, index) => `第${index}段：攤位一直擺到河邊，人聲不斷。\n`),
		'會議要求\n要早收攤、早回家，不擾街坊，一直到秋天都是這樣。⟦line-breaks| →⏎⟧完。',
	].join(''),
});

const start = (size: Size = wide) => startExplorer(size, [proven, ...smallCorpus]);

const lit = (explorer: Explorer): string =>
	explorer
		.view()
		.regions.filter(({id}) => id === 'reading')
		.flatMap(({lines}) => lines)
		.flatMap(({segments}) => segments)
		.filter(({role}) => role === 'current-match')
		.map(({text}) => text)
		.join('');

const standingOn = (explorer: Explorer): string =>
	explorer
		.view()
		.regions.filter(({id}) => id === 'menu')
		.flatMap(({lines}) => lines)
		.filter(({tone}) => tone === 'selected')
		.map(({segments}) =>
			segments
				.map(({text}) => text)
				.join('')
				.trim(),
		)
		.join(' ');

describe('the contents', () => {
	test('show headings and paragraphs, and the text follows', () => {
		const {explorer} = start(low);
		press(explorer, 'enter', 'c');
		expect(regionText(explorer, 'menu-head')).toMatch(/Contents +1\/16/);
		press(explorer, 'G', 'k', 'k');
		expect(standingOn(explorer)).toBe('▌ 會議要求');
		expect(lit(explorer)).toBe('會議要求');
		press(explorer, 'enter');
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'reading'});
		expect(lit(explorer)).toBe('會議要求');
	});

	test('open at the place where one reads', () => {
		const {explorer} = start(low);
		press(explorer, 'enter', ' ', ' ', 'c');
		const first = explorer.state().reading.top;
		expect(standingOn(explorer)).toMatch(/第\d+段/);
		expect(explorer.state().reading.top).toBe(first);
	});

	test('go back to where one was on Esc, q and c', () => {
		for (const close of ['escape', 'q', 'c']) {
			const {explorer, calls} = start(low);
			press(explorer, 'enter', 'j');
			const {reading} = explorer.state();
			press(explorer, 'c', 'G', close);
			expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'reading'});
			expect(explorer.state().reading).toEqual(reading);
			expect(calls).toEqual([]);
		}
	});

	test('are in the script on show', async () => {
		const {explorer} = start();
		press(explorer, 't');
		await vi.waitFor(() => expect(explorer.state().converters.hans).toBe(convertSomewhat));
		press(explorer, 'c');
		expect(regionText(explorer, 'menu')).toContain('会议要求');
	});

	test('fill a narrow screen', () => {
		const {explorer} = start(narrow);
		press(explorer, 'enter', 'c');
		expect(regionText(explorer, 'menu')).toContain('會議要求');
		expect(regionText(explorer, 'reading')).toBe('');
		press(explorer, 'G', 'enter');
		expect(regionText(explorer, 'reading')).toContain('完。');
	});
});

describe('about a page', () => {
	test('a value is shown in the raw text, where the page says it', () => {
		const {explorer} = start();
		press(explorer, 'i');
		expect(standingOn(explorer)).toBe('▌ Title 夜市開街');
		expect(explorer.state().view).toBe('raw');
		expect(lit(explorer)).toBe('夜市開(kāi)街');
		expect(message(explorer)).toBe('Title: read here (test)');
		press(explorer, 'i');
		expect(explorer.state().view).toBe('clean');
		expect(lit(explorer)).toBe('');
	});

	test('a value that no place proves is told, and passed over', () => {
		const {explorer} = start();
		press(explorer, 'i', 'j');
		expect(regionText(explorer, 'menu').replace(/\s+/g, ' ')).toContain(
			'Source 北坪新聞網 (from the record)',
		);
		expect(standingOn(explorer)).toBe('▌ “月8日” is doubtful.');
		expect(lit(explorer)).toBe('月8日');
	});

	test('a rule says why, and leads to the first of its edits', () => {
		const {explorer} = start();
		press(explorer, 'i', 'G', 'k');
		expect(standingOn(explorer)).toMatch(/^▌ injected-pinyin Removes .*pinyin readings$/);
		expect(explorer.state().view).toBe('marked');
		expect(lit(explorer)).toBe('(kāi)');
		press(explorer, 'enter', 'n');
		expect(message(explorer)).toBe('line-breaks');
	});

	test('a page that says nothing of itself says so', () => {
		const {explorer} = startExplorer(wide, [makeDocument({marked: '雨停了。'})]);
		press(explorer, 'i');
		const words = regionText(explorer, 'menu').replace(/\s+/g, ' ');
		expect(words).toContain('Neither title nor date, source or names.');
		expect(words).toContain('Nothing was removed.');
		press(explorer, 'j', 'enter');
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'list'});
	});
});

describe('the copy menu', () => {
	test('copies what is chosen, and leaves the menu', () => {
		const {explorer, calls} = start();
		press(explorer, 'Y', 'j', 'j', 'enter');
		expect(calls).toEqual([
			expect.stringMatching(
				/^copy pages\/proven\.txt: 夜市開街\[Z\]\. 北坪新聞網\. pages\/proven\.txt, characters \d+-\d+, rules source\.$/,
			),
		]);
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'list'});
	});

	test('stops at its ends, and copies nothing on Esc', () => {
		const {explorer, calls} = start();
		press(explorer, 'Y', 'G', 'j');
		expect(standingOn(explorer)).toContain('CSV');
		press(explorer, 'g', 'k');
		expect(standingOn(explorer)).toBe('▌ Text');
		press(explorer, 'escape');
		expect(calls).toEqual([]);
	});
});

describe('the order of the list', () => {
	const listed = (explorer: Explorer): string[] =>
		regionText(explorer, 'list')
			.split('\n')
			.flatMap(line => /(\d{4}-\d\d-\d\d|no date)/.exec(line)?.[0] ?? []);

	test('is by date, undated documents last, and begins at its top', () => {
		const {explorer} = startExplorer(wide);
		press(explorer, 'jj', 's', 'j', 'enter');
		const newest = ['2024-01-09', '2023-06-18', '2022-05-28', 'no date', 'no date'];
		expect(listed(explorer)).toEqual(newest);
		expect(message(explorer)).toBe('Listed with the newest first, undated ones last');
		expect(regionText(explorer, 'list-head')).toContain('newest first');
		expect(regionText(explorer, 'list-head')).toContain('1/5');
		press(explorer, 's', 'j', 'enter');
		expect(listed(explorer).slice(0, 3)).toEqual(['2022-05-28', '2023-06-18', '2024-01-09']);
		press(explorer, 's', 'g', 'enter');
		expect(listed(explorer)[0]).toBe('2023-06-18');
	});

	test('leaves the document on show that one reads', () => {
		const {explorer} = startExplorer(wide);
		press(explorer, 'jj', 'enter', 's', 'j', 'enter');
		expect(regionText(explorer, 'list-head')).toContain('3/5');
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'reading'});
	});

	test('is that of the hits too, until they are wanted by rank', () => {
		const {explorer} = startExplorer(wide);
		press(explorer, 's', 'j', 'enter', '/', '市', 'enter');
		expect(regionText(explorer, 'list-head')).toContain('/ 市 · newest first');
		expect(listed(explorer)).toEqual(['2024-01-09', '2023-06-18']);
		press(explorer, 's', 'g', 'escape');
		expect(explorer.state().sort).toBe('newest');
		press(explorer, 's', 'k', 'enter');
		expect(listed(explorer)).toEqual(['2023-06-18', '2024-01-09']);
	});

	test('is by source, as a dictionary has them', () => {
		const {explorer} = startExplorer(wide);
		press(explorer, 's', 'jjj', 'enter');
		expect(regionText(explorer, 'list')).toMatch(/北坪新闻网.*清河發布.*reading-group/s);
	});

	test('Esc in a filter comes back to the document, wherever it stands', () => {
		const {explorer} = startExplorer(wide);
		press(explorer, 's', 'j', 'enter', 'g', 'j', '/', '杨梅', 'escape');
		expect(explorer.state().selected).toBe(1);
	});
});

describe('marks', () => {
	test('m marks and goes on to the next; Y copies all that are marked', async () => {
		const {explorer, calls} = startExplorer(wide);
		press(explorer, 'mjm');
		expect(message(explorer)).toBe('2 marked; Y copies or exports them');
		expect(regionText(explorer, 'list').match(/●/g)).toHaveLength(2);
		press(explorer, 'Y');
		expect(regionText(explorer, 'menu')).toContain('The 2 marked documents');
		press(explorer, 'j', 'enter');
		await vi.waitFor(() => expect(calls).toHaveLength(1));
		expect(calls[0]!.replace(/, characters \d+-\d+, rules source/g, '')).toBe(
			'copy pages/qinghe.txt: 林書遠. 清河市召開防汛工作會議[Z]. 清河發布, 2023-06-18. pages/qinghe.txt.\n叶青, 方小满. 我县举办首届杨梅采摘节[Z]. 2022-05-28. pages/oneline.txt.',
		);
	});

	test('records of marked documents make JSON lines', async () => {
		const {explorer, calls} = startExplorer(wide);
		press(explorer, 'mm', 'Y', 'j', 'j', 'j', 'j', 'enter');
		await vi.waitFor(() => expect(calls).toHaveLength(1));
		expect(calls[0]).toContain('{"id":"pages/qinghe.txt"}{"id":"pages/untitled.txt"}');
	});

	test('a mark is taken off as it was made, and M takes off all', () => {
		const {explorer} = startExplorer(wide);
		press(explorer, 'enter', 'm', 'm');
		expect(message(explorer)).toBe('No document is marked any more');
		press(explorer, 'm', ']', 'm', 'M');
		expect(explorer.state().marked.size).toBe(0);
		press(explorer, 'M');
		expect(message(explorer)).toBe('No document is marked; m marks one');
	});

	test('at the end of the list a mark does not move on', () => {
		const {explorer} = startExplorer(wide);
		press(explorer, 'G', 'm');
		expect(message(explorer)).toBe('1 marked; Y copies or exports them');
		expect(explorer.state().selected).toBe(4);
	});

	test('a marked document that cannot be read any more is told of', async () => {
		const failing = Promise.reject(new Error('it is gone'));
		failing.catch(() => undefined);
		const gone = {
			...corpusOf(smallCorpus),
			open: (index: number) => (index === 1 ? failing : smallCorpus[index]!),
		};
		const {explorer, calls} = startExplorer(wide, gone);
		press(explorer, 'mm', 'g', 'Y', 'enter');
		await vi.waitFor(() => expect(message(explorer)).toBe('Not copied: it is gone'));
		expect(calls).toEqual([]);
	});
});

describe('menus', () => {
	test('lead to one another', () => {
		const {explorer} = start();
		press(explorer, 'c', 'i', 'Y');
		expect(regionText(explorer, 'menu-head')).toContain('Copy');
		expect(explorer.state().view).toBe('clean');
	});

	test('let the text be scrolled beside them', () => {
		const {explorer} = start(low);
		press(explorer, 'Y', ' ', 'J');
		expect(explorer.state().reading.top).toBeGreaterThan(1);
		press(explorer, 'escape');
		expect(explorer.state().reading.top).toBe(0);
	});

	test('give way to the keys, and leave everything as it was', () => {
		const {explorer} = start();
		press(explorer, 'i', '?');
		expect(regionText(explorer, 'help')).toContain('Moving');
		press(explorer, 'escape');
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'list'});
		expect(explorer.state().view).toBe('clean');
	});

	test('have nothing to show where nothing is selected', () => {
		const {explorer} = start();
		press(explorer, '/', '龘靐', 'enter', 'c');
		expect(message(explorer)).toBe('No document to show.');
	});
});

describe('the marked view', () => {
	test('n and N go from edit to edit, and say why', () => {
		const {explorer} = start();
		press(explorer, 'enter', 'v', 'n');
		expect(message(explorer)).toBe('navigation');
		expect(lit(explorer)).toBe('首頁 新聞');
		press(explorer, 'n', 'n');
		expect(message(explorer)).toBe('injected-pinyin: Removes pinyin readings');
		expect(lit(explorer)).toBe('(kāi)');
		expect(regionText(explorer, 'reading-head')).toContain('3/4');
		press(explorer, 'n');
		expect(lit(explorer)).toBe('␣↵');
		press(explorer, 'n');
		expect(message(explorer)).toBe('After the last edit: back to the first');
		press(explorer, 'N');
		expect(message(explorer)).toBe('Before the first edit: on to the last');
	});

	test('n begins where the reader is', () => {
		const {explorer} = start(low);
		press(explorer, 'enter', 'v', ' ', ' ', 'n');
		expect(message(explorer)).toBe('line-breaks');
	});

	test('n goes to the hits when something is sought in the text', () => {
		const {explorer} = start();
		press(explorer, 'enter', '/', '開街', 'enter', 'v', 'n');
		expect(message(explorer)).toMatch(/^Hit/);
	});

	test('n says so where nothing was removed', () => {
		const {explorer} = startExplorer(wide, [makeDocument({marked: '雨停了。'})]);
		press(explorer, 'v', 'n');
		expect(message(explorer)).toBe('Nothing was removed from this page');
	});
});
