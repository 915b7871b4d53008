import {expect, test, vi} from 'vitest';
import type {Explorer} from '../../../source/explorer/explorer.ts';
import type {Size} from '../../../source/explorer/state/actions.ts';
import {makeDocument} from '../make-document.ts';
import {convertSomewhat, press, startExplorer} from '../start-explorer.ts';

const wide: Size = {columns: 100, rows: 24};
const low: Size = {columns: 60, rows: 10};

const page = makeDocument({
	path: 'pages/lamps.txt',
	title: '河邊的燈',
	source: '青溪日報',
	published: '2023-03-12',
	marked: [
		'⟦navigation|首頁\n⟧𠮷日開會⟦injected-pinyin|(huì)⟧。\n\n',
		'守堤的人一夜沒有合眼，天亮時才看見對岸的燈，那燈一盞一盞地滅了，河水也一寸一寸地退了。\n',
		...Array.from({length: 9}, (_, index) => `第${index}盞燈滅了。\n`),
		'天亮了。',
	].join(''),
});

const start = (size: Size = wide) => startExplorer(size, [page]);

const chosen = (explorer: Explorer): string =>
	explorer
		.view()
		.regions.filter(({id}) => id === 'reading')
		.flatMap(({lines}) => lines)
		.filter(({tone}) => tone === 'selected')
		.map(({segments}) =>
			segments
				.map(({text}) => text)
				.join('')
				.trim(),
		)
		.join('|');

test('V chooses the first paragraph in sight, j and k go to others, J and K extend', () => {
	const {explorer} = start();
	press(explorer, 'V');
	expect(chosen(explorer)).toBe('𠮷日開會。');
	expect(explorer.view().message).toBe('1 paragraph chosen; y copies, Y with the source');
	press(explorer, 'j', 'j', 'J');
	expect(chosen(explorer)).toBe('第0盞燈滅了。|第1盞燈滅了。');
	press(explorer, 'K', 'K');
	expect(chosen(explorer)).toMatch(/^守堤的人.*\|第0盞燈滅了。$/);
	press(explorer, 'g');
	expect(chosen(explorer)).toBe('𠮷日開會。');
	press(explorer, 'k');
	expect(chosen(explorer)).toBe('𠮷日開會。');
});

test('y copies what is chosen, without the breaks of the screen', () => {
	const {explorer, calls} = start(low);
	press(explorer, 'V', 'J', 'y');
	expect(calls).toEqual([
		'copy pages/lamps.txt: 𠮷日開會。\n守堤的人一夜沒有合眼，天亮時才看見對岸的燈，那燈一盞一盞地滅了，河水也一寸一寸地退了。',
	]);
	expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'reading'});
});

test('Y adds the source, and where in the file it stands, in code points', () => {
	const {explorer, calls} = start();
	press(explorer, 'V', 'Y');
	const end = 3 + [...'𠮷日開會(huì)。'].length;
	expect(calls).toEqual([
		`copy pages/lamps.txt: 𠮷日開會。\n\n河邊的燈[Z]. 青溪日報, 2023-03-12. pages/lamps.txt, characters 3-${end}, rules source.`,
	]);
});

test('what is chosen is copied in the script on show', async () => {
	const {explorer, calls} = start();
	press(explorer, 't');
	await vi.waitFor(() => expect(explorer.state().converters.hans).toBe(convertSomewhat));
	press(explorer, 'V', 'y');
	expect(calls).toEqual(['copy pages/lamps.txt: 𠮷日开会。']);
});

test('the paragraph one stands on is brought in sight', () => {
	const {explorer} = start(low);
	press(explorer, 'V', 'G');
	expect(chosen(explorer)).toBe('天亮了。');
	press(explorer, 'g');
	expect(chosen(explorer)).toBe('𠮷日開會。');
});

test('V begins with the paragraph of the hit one stands on', () => {
	const {explorer} = start();
	press(explorer, 'enter', '/', '合眼', 'enter', 'V');
	expect(chosen(explorer)).toMatch(/^守堤的人/);
});

test('Esc, q and V behind the lines leave, and so does another layout', () => {
	for (const leave of [['escape'], ['q'], ['V', 'V']]) {
		const {explorer, calls} = start();
		press(explorer, 'V', 'J', ...leave);
		expect(explorer.state().mode).toEqual({kind: 'browse', focus: 'reading'});
		expect(calls).toEqual([]);
	}

	const {explorer} = start();
	press(explorer, 'V');
	explorer.dispatch({type: 'resized', size: {columns: 100, rows: 30}});
	expect(explorer.state().mode.kind).toBe('select');
	explorer.dispatch({type: 'resized', size: {columns: 70, rows: 30}});
	expect(explorer.state().mode.kind).toBe('browse');
});

test('a page of which nothing is left has nothing to choose', () => {
	const {explorer} = startExplorer(wide, [makeDocument({marked: '⟦navigation|首頁⟧'})]);
	press(explorer, 'V');
	expect(explorer.view().message).toBe('There is no text to choose from');
});
