import {isHan} from '../../text/han.ts';
import {matchFindings} from '../match-findings.ts';
import type {CleaningRule} from '../rule.ts';

/** The names that occur in Chinese pages; all others stay. */
const named: Readonly<Record<string, string>> = {
	nbsp: ' ',
	ensp: ' ',
	emsp: '\u3000',
	thinsp: ' ',
	zwnj: '',
	zwj: '',
	shy: '',
	lt: '<',
	gt: '>',
	amp: '&',
	quot: '"',
	apos: "'",
	ldquo: '“',
	rdquo: '”',
	lsquo: '‘',
	rsquo: '’',
	laquo: '«',
	raquo: '»',
	middot: '·',
	bull: '•',
	hellip: '…',
	mdash: '—',
	ndash: '–',
	times: '×',
	divide: '÷',
	plusmn: '±',
	deg: '°',
	permil: '‰',
	yen: '¥',
	euro: '€',
	pound: '£',
	sect: '§',
	copy: '©',
	reg: '®',
	trade: '™',
	larr: '←',
	rarr: '→',
};

/**
 * An entity, escaped once or more; a semicolon may be missing behind &nbsp. Matches those in
 * `河畔&nbsp;日报`, `&amp;ldquo;好&amp;rdquo;`; must not match `AT&T;` or `R&D`.
 */
const entity =
	/&(?:(?:amp|#0{0,6}38|#x0{0,6}26);)*(?:([a-zA-Z]{2,6});|#(\d{1,7});|#[xX]([\da-fA-F]{1,6});|nbsp(?![a-zA-Z;]))/g;

/**
 * Line breaks that were escaped and lost their backslashes. Matches the middle of `第一段x0dx0a第二段`;
 * must not match `0x0d0a`.
 */
const escapedBreak = /(?:_x000[dD]_\n?|\\?x0[dD]\\?x0[aA])+/g;

const fromCodePoint = (codePoint: number): string | undefined => {
	const usable =
		codePoint >= 0x20 && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
	if (codePoint === 10 || codePoint === 13) return '\n';
	return usable ? (codePoint === 0xa0 ? ' ' : String.fromCodePoint(codePoint)) : undefined;
};

/** Signs of a text that speaks of entities: a quotation mark, a back tick or an equals sign next to it. */
const isMentioned = (text: string, start: number, end: number): boolean =>
	/["'“‘「『`=《]/.test(text[start - 1] ?? '') && /["'”’」』`》,，]/.test(text[end] ?? '');

/** Whether Chinese stands near enough for a page of prose rather than a listing of code. */
const isAmongHan = (text: string, start: number, end: number): boolean => {
	const before = text.slice(Math.max(0, start - 12), start);
	const after = text.slice(end, end + 12);
	const near = before.slice(before.lastIndexOf('\n') + 1) + after.split('\n', 1)[0]!;
	return Array.from(near).some(character => isHan(character.codePointAt(0)!));
};

export const entities: CleaningRule = {
	id: 'entities',
	stage: 'characters',
	summary: 'Turns left-over HTML entities and escapes into the characters they stand for',
	find: ({text}) => [
		...matchFindings(text, entity, ({0: found, 1: name, 2: decimal, 3: hexadecimal, index}) => {
			const end = index + found.length;
			if (isMentioned(text, index, end) || !isAmongHan(text, index, end)) return undefined;
			if (decimal) return fromCodePoint(Number.parseInt(decimal, 10));
			if (hexadecimal) return fromCodePoint(Number.parseInt(hexadecimal, 16));
			return name === undefined ? ' ' : named[name];
		}),
		...matchFindings(text, escapedBreak, ({0: found, index}) =>
			isAmongHan(text, index, index + found.length) ? '\n' : undefined,
		),
	],
};
