import {expect, test} from 'vitest';
import {regionText} from '../screen-text.ts';
import {startExplorer} from '../start-explorer.ts';

const saying = (text: string) => {
	const {explorer} = startExplorer({columns: 60, rows: 16});
	explorer.dispatch({type: 'noticed', text});
	return explorer;
};

test('a short message leaves the keys below it in sight', () => {
	const explorer = saying('Copied.');
	expect(regionText(explorer, 'message').trim()).toBe('Copied.');
	expect(regionText(explorer, 'footer')).toContain('keys');
});

test('a message longer than its line goes on over the keys until another one is pressed', () => {
	const explorer = saying(
		'Sent 12 documents (3.4 MB) to the terminal; saved too, as /home/reader/copies/2023.txt.',
	);
	expect(
		regionText(explorer, 'message')
			.split('\n')
			.map(line => line.trim()),
	).toEqual([
		'Sent 12 documents (3.4 MB) to the terminal; saved too, as',
		'/home/reader/copies/2023.txt.',
	]);
	expect(regionText(explorer, 'footer')).toBe('');
	explorer.press({name: 'down'});
	expect(regionText(explorer, 'footer')).toContain('keys');
});

test('what two lines have no room for is cut', () => {
	const lines = regionText(saying('没有读到的文件。'.repeat(20)), 'message').split('\n');
	expect(lines).toHaveLength(2);
	expect(lines[1]!.trimEnd().endsWith('…')).toBe(true);
});

test('where there is no room to tell all of loading, what matters least is left out', () => {
	const progress = {
		documents: 123_456,
		bytes: 9.1e9,
		totalBytes: 12.7e9,
		problems: 0,
		elapsed: 754_000,
	};
	const told = (columns: number): string => {
		const {explorer} = startExplorer({columns, rows: 16});
		explorer.dispatch({type: 'loading', progress});
		return regionText(explorer, 'message').replace(/▕.*▏/, '▕▏').trim();
	};

	expect(told(120)).toBe(
		'Loading ▕▏ 123,456 documents · 9100 of 12700 MB · 12 MB/s · about 5 min left · Esc stops',
	);
	expect(told(80)).toBe('Loading ▕▏ 123,456 documents · about 5 min left · Esc stops');
	expect(told(60)).toBe('Loading ▕▏ 123,456 documents · Esc stops');
});
