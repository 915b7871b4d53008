import {expect, test} from 'vitest';
import type {Role} from '../../source/explorer/screen/view-model.ts';
import {backgroundOf} from '../../source/ui/background-of.ts';
import {createTheme, type Style} from '../../source/ui/theme.ts';
import {wantsColour} from '../../source/ui/wants-colour.ts';

const codes = (style: Style): readonly number[] => style.map(({open}) => open);

/** What must be told apart from the text around it. */
const telling: readonly Role[] = ['match', 'current-match', 'title', 'removed', 'inserted', 'key'];

test('without colour everything that must stand out still does', () => {
	const theme = createTheme(false);
	for (const role of telling) {
		expect(codes(theme(role)), role).not.toEqual([]);
		expect(Math.max(...codes(theme(role))), role).toBeLessThan(30);
	}

	expect(codes(theme('match'))).not.toEqual(codes(theme('current-match')));
	expect(codes(theme('removed'))).not.toEqual(codes(theme('inserted')));
});

test('a selected line is inverted as a whole and has no patches of colour', () => {
	const theme = createTheme(true);
	expect(codes(theme('label', 'selected'))).toEqual([7]);
	expect(codes(theme('date', 'selected'))).toEqual([7]);
	expect(codes(theme('match', 'selected'))).toEqual([4, 7]);
	expect(codes(theme('label', 'selected-away'))).toEqual([1]);
});

test('on a light background no text is in a pale colour', () => {
	const theme = createTheme(true, 'light');
	for (const role of [...telling, 'date', 'kept', 'prompt'] as const) {
		expect(codes(theme(role)), role).not.toContain(36);
		expect(codes(theme(role)), role).not.toContain(32);
	}

	expect(codes(theme('date'))).toEqual([34]);
	expect(codes(createTheme(true, 'dark')('date'))).toEqual([36]);
});

test.each([
	['0;15', 'light'],
	['0;default;7', 'light'],
	['15;0', 'dark'],
	['15;8', 'dark'],
	['default', undefined],
	[undefined, undefined],
])('COLORFGBG=%s tells of a %s background', (COLORFGBG, expected) => {
	expect(backgroundOf({COLORFGBG})).toBe(expected);
});

test.each([
	[{}, true],
	[{NO_COLOR: ''}, true],
	[{NO_COLOR: '1'}, false],
	[{FORCE_COLOR: '0'}, false],
	[{FORCE_COLOR: 'false'}, false],
	[{FORCE_COLOR: '1', NO_COLOR: '1'}, true],
])('%j: colour is %s', (variables, expected) => {
	expect(wantsColour(variables)).toBe(expected);
});
