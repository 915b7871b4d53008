import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {readSettings, settingsFile, stateFolder} from '../../source/settings/read-settings.ts';
import {everyLanguage} from '../words/every-language.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qingdu-settings-'));
afterAll(() => rmSync(folder, {recursive: true}));

test('the file lies in the folder for settings, absolute paths only', () => {
	expect(settingsFile({XDG_CONFIG_HOME: '/etc/xdg'})).toBe('/etc/xdg/qingdu/config.json');
	expect(settingsFile({XDG_CONFIG_HOME: 'etc'})).toMatch(/\.config\/qingdu\/config\.json$/);
	expect(stateFolder({})).toMatch(/\.local\/state\/qingdu$/);
});

test('no file is no settings and no fault', async () => {
	expect(await readSettings(path.join(folder, 'none', 'config.json'))).toEqual({
		settings: {},
		keys: {},
		faults: [],
	});
});

test('a file is read, and a broken one told of', async () => {
	const file = path.join(folder, 'config.json');
	writeFileSync(file, '{"lang": "zh-Hans"}');
	expect((await readSettings(file)).settings).toEqual({lang: 'zh-Hans'});
	writeFileSync(file, '{"lang": ');
	const {faults} = await readSettings(file);
	expect(faults.map(fault => fault(everyLanguage[0]!))[0]).toContain(`in ${file} cannot be read`);
});
