import {mkdtemp, readFile, rm, stat} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {runCommand} from '../../source/clipboard/run-command.ts';
import {saveCopy} from '../../source/clipboard/save-copy.ts';

const now = new Date('2024-05-06T07:08:09Z');
let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'qingdu-test-'));
});

afterEach(() => rm(folder, {recursive: true}));

test('a copy is saved for its owner alone', async () => {
	const file = await saveCopy('全文', folder, now);
	expect(path.basename(file)).toBe('qingdu-20240506-070809.txt');
	expect(await readFile(file, 'utf8')).toBe('全文');
	if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('a second copy in the same second does not overwrite the first', async () => {
	const first = await saveCopy('一', folder, now);
	const second = await saveCopy('二', folder, now);
	expect(path.basename(second)).toBe('qingdu-20240506-070809-2.txt');
	expect(await readFile(first, 'utf8')).toBe('一');
});

test('a folder that is not there rejects', async () => {
	await expect(saveCopy('一', path.join(folder, 'gone'), now)).rejects.toThrow('ENOENT');
});

test('a command gets the text on its standard input', async () => {
	const file = path.join(folder, 'input');
	await runCommand('sh', ['-c', `cat > '${file}'`], '标准输入');
	expect(await readFile(file, 'utf8')).toBe('标准输入');
});

test('a command that fails says why, one that is missing says so, an unread input hurts nobody', async () => {
	await expect(runCommand('sh', ['-c', 'echo broken >&2; exit 3'], '')).rejects.toThrow('broken');
	await expect(runCommand('qingdu-no-such-command', [], '')).rejects.toThrow('ENOENT');
	await expect(runCommand('true', [], '汛'.repeat(500_000))).resolves.toBeUndefined();
});
