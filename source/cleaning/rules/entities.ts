import {isAmongHan, isMentioned} from '../code-signs.ts';
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

const fromCodePoint = (codePoint: number): string | undefined => {
	const usable =
		codePoint >= 0x20 && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
	if (codePoint === 10 || codePoint === 13) return '\n';
	return usable ? (codePoint === 0xa0 ? ' ' : String.fromCodePoint(codePoint)) : undefined;
};

export const entities: CleaningRule = {
	id: 'entities',
	stage: 'characters',
	summary: 'Turns left-over HTML entities into the characters they stand for',
	signs: [entity],
	find: ({text}) =>
		matchFindings(text, entity, ({0: found, 1: name, 2: decimal, 3: hexadecimal, index}) => {
			const end = index + found.length;
			if (isMentioned(text, index, end) || !isAmongHan(text, index, end)) return undefined;
			if (decimal) return fromCodePoint(Number.parseInt(decimal, 10));
			if (hexadecimal) return fromCodePoint(Number.parseInt(hexadecimal, 16));
			return name === undefined ? ' ' : named[name];
		}),
};
