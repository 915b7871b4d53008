import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {completions} from '../../source/command-line/completions.ts';
import {flagOf, options, shells} from '../../source/command-line/option-table.ts';
import {loadHelpWords} from '../../source/words/load-words.ts';

const words = await loadHelpWords('en');

/** What bash would offer for a line, its last word being completed. */
const offered = (...line: readonly string[]): readonly string[] => {
	const ask = `COMP_WORDS=(${line.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${line.length - 1}; _qingdu; printf '%s\\n' "\${COMPREPLY[@]}"`;
	const script = `${completions('bash', words)}\n${ask}`;
	const {stdout, stderr} = spawnSync('bash', ['--norc', '-c', script], {encoding: 'utf8'});
	expect(stderr).toBe('');
	return stdout.trim().split('\n').filter(Boolean);
};

test('bash is offered flags, and the values of those that have some', () => {
	expect(offered('qingdu', '--ex')).toEqual(['--export']);
	expect(offered('qingdu', '--lang', 'zh')).toEqual(['zh-Hans', 'zh-Hant']);
	expect(offered('qingdu', '--without', 'share')).toEqual(['share-bar']);
	expect(offered('qingdu', '--export', '=', 'j')).toEqual(['jsonl']);
	expect(offered('qingdu', '--export', '=')).toContain('jsonl');
});

test('paths and files are left to bash', () => {
	expect(offered('qingdu', 'pa')).toEqual([]);
	expect(offered('qingdu', '--output', '--')).toEqual([]);
});

test.each(shells)('the script for %s has every flag', shell => {
	const script = completions(shell, words);
	for (const [id] of options) {
		expect(script).toContain(shell === 'fish' ? ` -l ${flagOf(id).slice(2)}` : flagOf(id));
	}
});

test('an apostrophe in a description ends no string', async () => {
	const odd = {...words, flags: {...words.flags, force: "don't [ask]: \\do"}};
	expect(completions('zsh', odd)).toContain("don'\\''t \\[ask\\]\\: ");
	expect(completions('fish', odd)).toContain("don\\'t [ask]: \\\\do");
});
