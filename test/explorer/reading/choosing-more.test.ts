import {expect, test, vi} from 'vitest';
import type {Document} from '../../../source/corpus/document.ts';
import {press, startExplorer} from '../start-explorer.ts';

const size = {columns: 120, rows: 40};

test('V again chooses lines, and once more leaves', () => {
	const {explorer, calls} = startExplorer(size);
	press(explorer, 'enter', 'V', 'V');
	expect(explorer.state().message?.text).toMatch(/^1 line chosen/);
	press(explorer, 'J', 'y');
	expect(calls[0]).toMatch(/^copy pages\/qinghe\.txt: 6月17日/);
	expect(calls[0]).not.toContain('\n');
	press(explorer, 'V', 'V', 'V');
	expect(explorer.state().mode.kind).toBe('browse');
});

test('lines are copied with the place of the passage in the file', () => {
	const {explorer, calls} = startExplorer(size);
	press(explorer, 'enter', 'V', 'V', 'Y');
	expect(calls[0]).toMatch(/pages\/qinghe\.txt, characters \d+-\d+, rules source\.$/);
});

test('all marked documents are copied as one list of CSL-JSON', async () => {
	const {explorer, calls} = startExplorer(size);
	press(explorer, 'm', 'm', 'Y', 'down', 'down', 'down', 'enter');
	await vi.waitFor(() => expect(calls).toHaveLength(1));
	const items = JSON.parse(calls[0]!.replace(/^copy [^:]*: /, ''));
	expect(items).toHaveLength(2);
});

test('marked documents are written to a new file, and what was written is said', async () => {
	const written: string[] = [];
	const {explorer} = startExplorer(size, undefined, {
		async write(documents: AsyncIterable<Document>, format) {
			for await (const {id} of documents) written.push(id);
			return {kind: 'written', documents: written.length, path: `/here/qingdu.${format}`};
		},
	});
	press(explorer, 'm', 'm', 'Y', 'G', 'k', 'k', 'enter');
	expect(explorer.state().message?.text).toBe('Writing …');
	await vi.waitFor(() =>
		expect(explorer.state().message?.text).toBe('Wrote 2 documents to /here/qingdu.text'),
	);
	expect(written).toEqual(['pages/qinghe.txt', 'pages/untitled.txt']);
});

test('what cannot be written or opened is told of', async () => {
	const {explorer} = startExplorer(size);
	press(explorer, 'Y', 'G', 'enter');
	await vi.waitFor(() => expect(explorer.state().message?.text).toMatch(/^Not written: /));
	press(explorer, 'o');
	expect(explorer.state().message?.text).toBe('The terminal cannot be lent here');
});
