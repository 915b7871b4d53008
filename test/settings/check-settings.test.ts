import {expect, test} from 'vitest';
import {checkSettings} from '../../source/settings/check-settings.ts';
import {everyLanguage} from '../words/every-language.ts';

const faultsOf = (content: unknown): readonly string[] =>
	checkSettings(content).faults.map(fault => fault(everyLanguage[0]!));

test('settings are taken as they are given', () => {
	expect(
		checkSettings({
			$schema: './config.schema.json',
			lang: 'zh-Hant',
			mouse: false,
			keys: {copy: 'c', sort: ['S', 'ctrl-s']},
		}),
	).toEqual({
		settings: {lang: 'zh-Hant', mouse: false},
		keys: {copy: ['c'], sort: ['S', 'ctrl-s']},
		faults: [],
	});
});

test.each([
	[{colour: true}, /no setting “colour”/],
	[{toString: true}, /no setting “toString”/],
	[{mouse: 'no'}, /“mouse” takes true, false; it was given "no"/],
	[{lang: 'fr'}, /“lang” takes en, zh-Hans, zh-Hant; it was given "fr"/],
	[{keys: []}, /keys of “keys”/],
	[{keys: {copy: 3}}, /keys of “copy”/],
	[[], /no JSON object/],
	[null, /no JSON object/],
])('%j is told, and the rest is used', (content, fault) => {
	expect(faultsOf(content)).toHaveLength(1);
	expect(faultsOf(content)[0]).toMatch(fault);
	const more =
		Array.isArray(content) || content === null ? {} : checkSettings({...content, ascii: true});
	expect(more).toMatchObject(content && !Array.isArray(content) ? {settings: {ascii: true}} : {});
});
