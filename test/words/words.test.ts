import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {rules} from '../../source/cleaning/rules/index.ts';
import {parseQuery} from '../../source/search/parse-query.ts';
import {isTraditionalUnit} from '../../source/text/simplified-form.ts';
import {languageNamed, languageOf} from '../../source/words/language.ts';
import {loadDoctorWords, loadHelpWords} from '../../source/words/load-words.ts';
import {translate} from '../../source/words/translate.ts';
import {chinese, everyLanguage} from './every-language.ts';

/** All sentences of a record, those that are made of values with some. */
const sentencesOf = (value: unknown): readonly string[] => {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(sentencesOf);
};

const [hans, hant] = chinese;

describe.each(everyLanguage)('the words in $language', words => {
	test('are all there', () => {
		const {sentenceGap: _, ...others} = words;
		for (const sentence of sentencesOf(others)) expect(sentence.trim()).not.toBe('');
	});

	test('name no key but by the key table', () => {
		expect(words.noMarks).toContain('m');
		expect(words.noMarks).not.toMatch(/mark\b.*\{|undefined/);
	});

	test('explain examples of queries that mean something to the search', () => {
		for (const [example, description] of Object.entries(words.queries)) {
			const {clauses, problems} = parseQuery(example);
			expect(problems).toEqual([]);
			expect(clauses.flat().length).toBeGreaterThan(0);
			for (const field of description.match(/[a-z]+(?=:)/g) ?? []) {
				expect(parseQuery(`${field}:2022`).clauses[0]![0]!.field, field).toBeDefined();
			}
		}
	});
});

describe.each(chinese)('the words in $language', ({language, reasons, ...words}) => {
	test('give a reason for every rule and for none that is not there', () => {
		expect(Object.keys(reasons).sort()).toEqual(rules.map(({id}) => id).sort());
	});

	test('are in one script', () => {
		const {sentences, queries} = words;
		const said = [
			...sentencesOf({...words, queries: {}, sentences: {}}),
			...Object.values(queries),
		];
		const all = [...said, ...Object.values(sentences), ...Object.values(reasons)].join('');
		const foreign = Array.from(all).filter(character =>
			language === 'zh-Hans'
				? isTraditionalUnit(character.charCodeAt(0))
				: simplifiedOnly.includes(character),
		);
		expect(foreign).toEqual([]);
	});
});

/** What is said otherwise in Taiwan, and what it is called there. */
const otherwise: Readonly<Record<string, string>> = {
	文檔: '文件',
	文件夾: '資料夾',
	列表: '清單',
	搜索: '搜尋',
	檢索: '搜尋',
	剪貼板: '剪貼簿',
	程序: '程式',
	信息: '資訊',
	字符: '字元',
	字段: '欄位',
	屏幕: '螢幕',
	鼠標: '滑鼠',
	光標: '游標',
	緩存: '快取',
	導出: '匯出',
	打開: '開啟',
	默認: '預設',
	菜單: '選單',
	命令: '指令',
	線程: '執行緒',
	復制: '複製',
	粘貼: '貼上',
	撤銷: '復原',
	改動: '更動',
	設置: '設定',
	保存: '儲存',
	數據: '資料',
	支持: '支援',
	網絡: '網路',
	軟件: '軟體',
};

test('in Taiwan things have the names they have there', async () => {
	const more = await Promise.all([loadHelpWords('zh-Hant'), loadDoctorWords('zh-Hant')]);
	const all = sentencesOf({...hant!, queries: {}, more});
	const sources = readdirSync('source/words/zh-hant').map(file =>
		readFileSync(`source/words/zh-hant/${file}`, 'utf8'),
	);
	for (const [term, name] of Object.entries(otherwise)) {
		for (const text of [...all, ...sources]) {
			const at = text.indexOf(term);
			expect(at, `${name} for ${text.slice(Math.max(0, at - 8), at + 12)}`).toBe(-1);
		}
	}

	// 終端機, but no 終端 alone.
	expect(sources.join('\n')).not.toMatch(/終端(?!機)/);
});

/** Frequent characters that traditional text never has. */
const simplifiedOnly = '这个们来时为会说对开关发现实样还进过动经应该没见长问间车书东门马鸟鱼龙';

test('both Chinese languages translate the same sentences', () => {
	expect(Object.keys(hant!.sentences)).toEqual(Object.keys(hans!.sentences));
});

describe('what the inner rings say', () => {
	test('is translated, with the values in their places', () => {
		expect(translate('The date “2年3月” has lost a part.', hans!)).toBe('日期“2年3月”缺了一部分。');
		expect(translate('7 places are no valid big5; they stand as �.', hant!)).toContain('7 處');
	});

	test('stays as it is where there are no words for it', () => {
		expect(translate('something new', hans!)).toBe('something new');
		expect(translate('permission denied', everyLanguage[0]!)).toBe('permission denied');
	});

	test('may hold anything, braces too', () => {
		expect(translate('it has no field {}$&', hans!)).toBe('它没有字段 {}$&');
	});
});

test.each([
	['zh_CN.UTF-8', 'zh-Hans'],
	['zh_SG', 'zh-Hans'],
	['zh', 'zh-Hans'],
	['zh-hans', 'zh-Hans'],
	['zh_TW.Big5', 'zh-Hant'],
	['zh_HK', 'zh-Hant'],
	['zh_MO.UTF-8@euro', 'zh-Hant'],
	['zh-Hant-HK', 'zh-Hant'],
	['zh_Hans_HK', 'zh-Hans'],
	['en_GB.UTF-8', 'en'],
])('%s is %s', (name, language) => {
	expect(languageNamed(name)).toBe(language);
});

test('other names are no language, and other locales are spoken to in English', () => {
	for (const name of ['fr', '', 'zhuyin', 'C.UTF-8', 'enm'])
		expect(languageNamed(name)).toBeUndefined();
	expect(languageOf({LANG: 'de_DE.UTF-8'})).toBe('en');
	expect(languageOf({})).toBe('en');
});

test('the first variable that says something decides', () => {
	expect(languageOf({LC_ALL: 'zh_TW.UTF-8', LANG: 'zh_CN.UTF-8'})).toBe('zh-Hant');
	expect(languageOf({LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_US'})).toBe('zh-Hans');
	expect(languageOf({LC_ALL: 'C', LANG: 'zh_CN'})).toBe('en');
});
