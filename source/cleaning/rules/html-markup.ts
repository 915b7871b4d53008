import {isHan} from '../../text/han.ts';
import type {CleaningRule, Finding} from '../rule.ts';

/** Elements that stand on lines of their own: where they begin and end, a line ends. */
const blocks = new Set(
	'address article aside blockquote body br caption center dd details dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);

/** Elements whose content is not text for readers; it goes with them. */
const silent = new Set(
	'head script style noscript template svg math iframe object canvas audio video select textarea'.split(
		' ',
	),
);

/** White space as HTML means it: an ideographic space is text. */
const isSpace = (unit: number): boolean =>
	unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d || unit === 0x0c;

/** A piece of markup: where it ends, and whether a line ends there. */
type Markup = {readonly end: number; readonly isBlock: boolean};

/**
 * A tag; of one whose quotation marks do not match, up to the next `>`. Quoted values are bounded, so
 * that a page of stray quotation marks takes no longer than another. Matches `<p class="a">`, `</div>`,
 * `<br/>`; must not match `<5% 的人`, `<<红楼梦>>`, `< 好`.
 */
const tag =
	/<(\/?)([a-zA-Z][^\s/<>]*)(?:\s(?:"[^"]{0,4096}"|'[^']{0,4096}'|[^"'<>])*|\s[^<>]*|\/)?>/y;

const anyTag = /<[a-z!/][^<>]*>/i;

const afterOr = (text: string, sought: string, from: number): number => {
	const at = text.indexOf(sought, from);
	return at < 0 ? text.length : at + sought.length;
};

/** A page, and what was found out about it on the way. */
type Scan = {
	readonly text: string;
	/** The page in lower case, unit for unit. */
	lower(): string;
	/** Elements that nothing closes from some place on: they need not be looked for again. */
	readonly unclosed: Set<string>;
};

/** The markup that begins at an offset where a `<` stands; undefined when it is a mere sign. */
const markupAt = ({text, lower, unclosed}: Scan, start: number): Markup | undefined => {
	if (text.startsWith('<!--', start)) {
		return {end: afterOr(text, '-->', start + 4), isBlock: false};
	}

	if (text[start + 1] === '!' || text[start + 1] === '?') {
		return {end: afterOr(text, '>', start), isBlock: false};
	}

	tag.lastIndex = start;
	const match = tag.exec(text);
	if (!match) return undefined;
	const end = tag.lastIndex;
	const name = match[2]!.toLowerCase();
	const isBlock = blocks.has(name);
	if (match[1] || !silent.has(name) || match[0].endsWith('/>')) return {end, isBlock};
	const close = unclosed.has(name) ? -1 : lower().indexOf(`</${name}`, end);
	if (close >= 0) return {end: afterOr(text, '>', close), isBlock: true};
	unclosed.add(name);
	// A head that nothing closes ends where the body begins; of others only the tag goes.
	const body = name === 'head' ? lower().indexOf('<body', end) : -1;
	return {end: body < 0 ? end : body, isBlock: true};
};

const isHanAt = (text: string, offset: number): boolean => {
	const unit = text.charCodeAt(offset);
	// Chinese punctuation needs no space beside it either.
	return isHan(unit) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xff65);
};

/** Gaps between runs of text: markup and white space, as far as they reach. */
function* findGaps(text: string): Generator<Finding> {
	let lowerCase: string | undefined;
	const page: Scan = {
		text,
		lower() {
			lowerCase ??= text.replace(/[A-Z]+/g, letters => letters.toLowerCase());
			return lowerCase;
		},
		unclosed: new Set(),
	};
	let at = 0;
	while (at < text.length) {
		const start = at;
		let hasMarkup = false;
		let isBlock = false;
		let spaces = 0;
		let breaks = 0;
		for (; at < text.length; ) {
			const unit = text.charCodeAt(at);
			if (isSpace(unit)) {
				spaces++;
				if (unit === 0x0a || unit === 0x0d) breaks++;
				at++;
				continue;
			}

			const markup = unit === 0x3c ? markupAt(page, at) : undefined;
			if (!markup) break;
			hasMarkup = true;
			isBlock ||= markup.isBlock;
			at = markup.end;
		}

		if (at === start) {
			at++;
			continue;
		}

		const isOutside = start === 0 || at === text.length;
		if (isBlock) yield {start, end: at, replacement: isOutside ? '' : '\n'};
		else if (hasMarkup || breaks > 0) {
			// A line break in the source is a space to a browser, and nothing between Chinese characters.
			const joins =
				spaces === 0 || isOutside || (breaks > 0 && isHanAt(text, start - 1) && isHanAt(text, at));
			yield {start, end: at, replacement: joins ? '' : ' '};
		}
	}
}

export const htmlMarkup: CleaningRule = {
	id: 'html-markup',
	stage: 'markup',
	summary: 'Removes the markup of HTML pages, with scripts and styles, and sets lines where it did',
	// A page without a tag is no HTML, whatever its file is called: its line breaks are its own.
	find: ({text}) => (anyTag.test(text) ? findGaps(text) : []),
};
