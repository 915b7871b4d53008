import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {scriptOf} from '../../source/corpus/script-of.ts';

it('tells simplified from traditional script', () => {
	expect(scriptOf('青禾镇修好了老石桥，孩子们都来看。')).toBe('hans');
	expect(scriptOf('青禾鎮修好了老石橋，孩子們都來看。')).toBe('hant');
});

it('takes no notice of characters that both scripts have', () => {
	expect(scriptOf('皇后在里长家后面，云台山的谷子丰收，孩子們說著話，開門見山。')).toBe('hant');
	expect(scriptOf('山水日月')).toBe('hans');
});

it('says when both are plainly there', () => {
	expect(scriptOf('青禾镇修好了老石桥，孩子们都来看。青禾鎮修好了老石橋，孩子們都來看。')).toBe(
		'mixed',
	);
});

it('says when there is no Han character', () => {
	expect(scriptOf('')).toBe('none');
	expect(scriptOf('Hello, 123。かな')).toBe('none');
	expect(scriptOf('𠮷')).toBe('hans');
});

it.each([
	['000_e37f08134d2c2ecc.txt', 'hant'],
	['001_efbd5da72d8b69dd.txt', 'hant'],
	['002_23f819834aeefb67.txt', 'hant'],
	['003_25b65dffd8786ce5.txt', 'hans'],
	['004_712f67c0189c27b8.txt', 'hant'],
])('knows the script of the bundled %s', (name, script) => {
	const path = join(import.meta.dirname, '../../seeds', name);
	expect(scriptOf(readFileSync(path, 'utf8'))).toBe(script);
});
