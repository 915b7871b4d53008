import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {rules} from '../../source/cleaning/rules/index.ts';
import {soup} from './soup.ts';

/** Without the rules that look for an article, so that every kind of line comes through. */
const mending = rules.filter(({stage}) => stage !== 'lines');

describe('clean text', () => {
	it('has one line break between paragraphs and no space at their ends', () => {
		fc.assert(
			fc.property(soup, raw => {
				const {text} = clean(raw, {rules: mending});
				expect(text).toBe(text.trim());
				expect(text).not.toMatch(/\n\s*\n|[^\S\n]\n|\r/);
				for (const line of text.split('\n')) {
					if (/[\u3400-\u9fff]/.test(line)) expect(line).toBe(line.trim());
				}
			}),
		);
	});

	it('says what the raw text says: layout takes away nothing but white space', () => {
		const layout = rules.filter(({stage}) => stage === 'layout');
		fc.assert(
			fc.property(soup, raw => {
				const {text} = clean(raw, {rules: layout});
				expect(text.replace(/\s/g, '')).toBe(raw.replace(/\s/g, ''));
			}),
		);
	});
});
