import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {displayWidth} from '../../source/text/display-width.ts';
import {steadyText} from '../../source/ui/steady-text.ts';

test.each(['👍🏽', '👩🏽‍🚀', '1️⃣', '❤️', '🇨🇳', 'ㅤ', '防\u200b汛', 'e\u0301', '\u001b[2J', '각', 'ﾊﾟ'])(
	'Ink and the explorer agree on the width of %j',
	text => {
		const steady = steadyText(text);
		expect(stringWidth(steady)).toBe(displayWidth(steady));
		expect(displayWidth(steady)).toBe(displayWidth(steadyText(steady)));
	},
);

test('the width the explorer counted stays', () => {
	const pieces = fc.constantFrom('会', '👍🏽', '1️⃣', 'ㅤ', '\uffa0', '\u200b', 'a', '。', '👨‍👩‍👧');
	fc.assert(
		fc.property(fc.array(pieces), all => {
			const text = all.join('');
			expect(displayWidth(steadyText(text))).toBe(displayWidth(text));
			expect(stringWidth(steadyText(text))).toBe(displayWidth(text));
		}),
	);
});

test('a text that is not looked at closely has nothing in it to be replaced', () => {
	const beside = '\ud83c\udf63';
	const different: string[] = [];
	for (let unit = 0; unit <= 0xffff; unit++) {
		const character = String.fromCharCode(unit);
		// Beside a character that is looked at closely, so is the text.
		if (steadyText(character) + beside !== steadyText(character + beside)) {
			different.push(unit.toString(16));
		}
	}

	expect(different).toEqual([]);
});
