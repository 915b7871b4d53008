import {expect, test} from 'vitest';
import type {Explorer} from '../../../source/explorer/explorer.ts';
import {press, startExplorer} from '../start-explorer.ts';

const size = {columns: 120, rows: 30};

const said = (explorer: Explorer): string | undefined => explorer.state().message?.text;

test('u takes marks back, one after the other', () => {
	const {explorer} = startExplorer(size);
	press(explorer, 'm', 'm', 'M', 'u');
	expect([...explorer.state().marked]).toEqual([0, 1]);
	expect(said(explorer)).toBe('Taken back: 2 marked, as before');
	press(explorer, 'u', 'u');
	expect(explorer.state().marked.size).toBe(0);
	press(explorer, 'u');
	expect(said(explorer)).toBe('Nothing to take back');
});

test('u takes a filter back that was kept or cleared, not its letters', () => {
	const {explorer} = startExplorer(size);
	press(explorer, '/', '清河', 'enter', 'escape');
	expect(explorer.state().query).toBe('');
	press(explorer, 'u');
	expect(explorer.state().query).toBe('清河');
	expect(explorer.state().hits).toHaveLength(1);
	press(explorer, 'u');
	expect(explorer.state().query).toBe('');
	expect(explorer.state().hits).toBeUndefined();
});

test('u takes back what was put back into the text, and the search knows', () => {
	const {explorer, calls} = startExplorer(size);
	press(explorer, 'v', 'n', 'x');
	expect(explorer.state().revised.size).toBe(1);
	press(explorer, 'u');
	expect(explorer.state().revised.size).toBe(0);
	expect(calls.filter(call => call === 'changed 0')).toHaveLength(2);
	expect(said(explorer)).toBe('Taken back: the edits are as before');
});

test('U does again what u took back, until something else is changed', () => {
	const {explorer, calls} = startExplorer(size);
	press(explorer, 'm', '/', '清河', 'enter', 'u', 'u');
	expect([explorer.state().query, explorer.state().marked.size]).toEqual(['', 0]);
	press(explorer, 'U');
	expect(said(explorer)).toBe('Done again: 1 marked');
	press(explorer, 'U');
	expect(said(explorer)).toBe('Done again: the filter is “清河”');
	expect([explorer.state().query, explorer.state().marked.size]).toEqual(['清河', 1]);
	press(explorer, 'U');
	expect(said(explorer)).toBe('Nothing was taken back that could be done again');
	press(explorer, 'v', 'n', 'x', 'u', 'U');
	expect(explorer.state().revised.size).toBe(1);
	expect(calls.filter(call => call === 'changed 0')).toHaveLength(3);
	press(explorer, 'u', 'escape', 'U');
	expect(explorer.state().redos).toEqual([]);
	expect(said(explorer)).toBe('Nothing was taken back that could be done again');
});

test('< and > go through the documents that were opened', () => {
	const {explorer} = startExplorer(size);
	press(explorer, 'enter', ']', 'escape', 'j', 'enter', '<');
	expect(explorer.state().selected).toBe(1);
	expect(said(explorer)).toBe('Document 2 of 3 opened so far');
	press(explorer, '<');
	expect(explorer.state().selected).toBe(0);
	press(explorer, '<');
	expect(said(explorer)).toBe('No document was opened before this one');
	press(explorer, '>', '>');
	expect(explorer.state().selected).toBe(2);
	press(explorer, '>');
	expect(said(explorer)).toBe('No document was opened after this one');
});

test('< leads from elsewhere in the list to what was read last', () => {
	const {explorer} = startExplorer(size);
	press(explorer, 'enter', 'escape', 'G', '<');
	expect(explorer.state().selected).toBe(0);
});

test('< says so when the filter hides the document', () => {
	const {explorer} = startExplorer(size);
	press(explorer, 'enter', 'escape', '/', '夜市', 'enter', '<');
	expect(said(explorer)).toMatch(/not listed now/);
});

test('p tells paragraphs apart by a blank line, and h folds what stands above the text', () => {
	const {explorer} = startExplorer(size);
	const region = (): string =>
		explorer
			.view()
			.regions.find(({id}) => id === 'reading')!
			.lines.map(({segments}) =>
				segments
					.map(({text}) => text)
					.join('')
					.trim(),
			)
			.join('\n');
	press(explorer, 'j', 'p');
	expect(region()).toMatch(/参加。\n\n活动现场/);
	press(explorer, 'k', 'h');
	expect(region()).toMatch(/^清河市召開防汛工作會議\n\n6月17日/);
	press(explorer, 'h', 'p');
	expect(region()).toContain('2023-06-18 09:30');
});
