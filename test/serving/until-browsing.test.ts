import {expect, test} from 'vitest';
import {untilBrowsing} from '../../source/serving/until-browsing.ts';
import {press, startExplorer} from '../explorer/start-explorer.ts';

test('whoever types in a field is left alone until it is closed', async () => {
	const {explorer} = startExplorer({columns: 80, rows: 24});
	press(explorer, '/');
	let came = false;
	const coming = untilBrowsing(explorer).then(() => {
		came = true;
	});
	press(explorer, '汛');
	await Promise.resolve();
	expect(came).toBe(false);
	press(explorer, 'enter');
	await coming;
	expect(came).toBe(true);
});

test('where nobody types there is nothing to wait for', async () => {
	await untilBrowsing(startExplorer({columns: 80, rows: 24}).explorer);
});
