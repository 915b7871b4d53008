import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {type Converter, loadConverter} from '../../source/script/convert-script.ts';

let toSimplified: Converter;
let toTaiwan: Converter;
let toHongKong: Converter;

beforeAll(async () => {
	toSimplified = await loadConverter('hans');
	toTaiwan = await loadConverter('tw');
	toHongKong = await loadConverter('hk');
});

describe('to simplified', () => {
	it.each([
		['市疫情防控工作領導小組召開會議', '市疫情防控工作领导小组召开会议'],
		['裡面、裏面、羣眾、爲了、著名、看著', '里面、里面、群众、为了、著名、看着'],
		['乾坤灣裡曬魚乾', '乾坤湾里晒鱼干'],
		['已是簡体 half-width 字', '已是简体 half-width 字'],
		['兼容的\uF90A字', '兼容的金字'],
	])('%s', (text, expected) => {
		expect(toSimplified(text)).toBe(expected);
	});
});

describe("to Taiwan's traditional", () => {
	it.each([
		['一个人在前后里外干事并系好鞋带', '一個人在前後裡外幹事並繫好鞋帶'],
		['头发长了，发展快了，三只猫只有一间房', '頭髮長了，發展快了，三隻貓只有一間房'],
		['皇后吃面后制作面具', '皇后吃麵後製作面具'],
		['台湾的平台', '臺灣的平臺'],
		['着眼群众，为了这里', '著眼群眾，為了這裡'],
	])('by phrase: %s', (text, expected) => {
		expect(toTaiwan(text)).toBe(expected);
	});

	it.each([
		['關于前后聯系的規范', '關於前後聯繫的規範'],
		['議后,市里并無異議', '議後,市裡並無異議'],
		['批準面粉廠的干部', '批准麵粉廠的幹部'],
	])('makes whole what was converted one character at a time: %s', (text, expected) => {
		expect(toTaiwan(text)).toBe(expected);
	});

	it.each(['頭髮長得像一團亂麻', '三隻燕子，兩隻麻雀', '鍾先生看鐘', '幾齣戲', '瀋陽的沈先生'])(
		'leaves alone what a writer chose: %s',
		text => {
			expect(toTaiwan(text)).toBe(text);
		},
	);

	it.each([
		['市长胡一鸣、书记范小舟到会', '市長胡一鳴、書記范小舟到會'],
		['防范风险，规范收费，模范带头', '防範風險，規範收費，模範帶頭'],
		['他长胡子了', '他長鬍子了'],
	])('does not mistake names for words: %s', (text, expected) => {
		expect(toTaiwan(text)).toBe(expected);
	});
});

describe("to Hong Kong's traditional", () => {
	it.each([
		['里面的群众说着话', '裏面的羣眾説着話'],
		['关于前后联系的规范', '關於前後聯繫的規範'],
		['台湾的平台', '台灣的平台'],
		['温度、卫生、税收', '温度、衞生、税收'],
		['头发长了，发展快了', '頭髮長了，發展快了'],
	])('by phrase: %s', (text, expected) => {
		expect(toHongKong(text)).toBe(expected);
	});

	it.each([
		['裡面、說、衛生、臺灣', '裏面、説、衞生、台灣'],
		['議后,市里并無異議', '議後,市裏並無異議'],
		['瀋陽的沈先生看三隻燕子', '瀋陽的沈先生看三隻燕子'],
	])('from any traditional text: %s', (text, expected) => {
		expect(toHongKong(text)).toBe(expected);
	});

	it('leads back to simplified', () => {
		expect(toSimplified('裏面的羣眾衹説着話，食糭，化粧')).toBe('里面的群众只说着话，食粽，化妆');
	});
});

describe('all ways', () => {
	it('keep every line break', () => {
		fc.assert(
			fc.property(
				fc.string({unit: fc.constantFrom(...'头发前后里里外外系發展裡\n\n\r 　，。「」abc')}),
				text => {
					for (const convert of [toSimplified, toTaiwan, toHongKong]) {
						expect(convert(text).split('\n').length).toBe(text.split('\n').length);
					}
				},
			),
		);
	});

	it('change nothing the second time on the bundled corpus', () => {
		for (const file of readdirSync('seeds')) {
			const text = readFileSync(`seeds/${file}`, 'utf8');
			for (const convert of [toSimplified, toTaiwan, toHongKong]) {
				const once = convert(text);
				expect(once.split('\n').length).toBe(text.split('\n').length);
				expect(convert(once)).toBe(once);
			}
		}
	});

	it('take any text, broken surrogates too', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 60}), units => {
				const text = String.fromCharCode(...units);
				expect(() => toSimplified(text)).not.toThrow();
				expect(() => toTaiwan(text)).not.toThrow();
				expect(() => toHongKong(text)).not.toThrow();
			}),
		);
	});

	it('are loaded once', async () => {
		expect(await loadConverter('tw')).toBe(toTaiwan);
	});
});
