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

/** Elements that stand beside one another in a row. */
const cells = new Set(['td', 'th']);

/** A piece of markup: where it ends, whether a line ends there, and where it opens or closes which element. */
type Markup = {
	readonly end: number;
	readonly isBlock: boolean;
	readonly opens?: string;
	readonly closes?: string;
};

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

/** Where an element is closed behind an offset; -1 when it is not. */
const closingOf = ({lower, unclosed}: Scan, name: string, from: number): number => {
	const close = unclosed.has(name) ? -1 : lower().indexOf(`</${name}`, from);
	if (close < 0) unclosed.add(name);
	return close;
};

/** The markup that begins at an offset where a `<` stands; undefined when it is a mere sign. */
const markupAt = (page: Scan, start: number): Markup | undefined => {
	const {text, lower} = page;
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
	if (match[1]) return {end, isBlock, closes: name};
	if (!silent.has(name) || match[0].endsWith('/>')) return {end, isBlock, opens: name};
	const close = closingOf(page, name, end);
	if (close >= 0) return {end: afterOr(text, '>', close), isBlock: true};
	// A head that nothing closes ends where the body begins; of others only the tag goes.
	const body = name === 'head' ? lower().indexOf('<body', end) : -1;
	return {end: body < 0 ? end : body, isBlock: true};
};

const isHanAt = (text: string, offset: number): boolean => {
	const unit = text.charCodeAt(offset);
	// Chinese punctuation needs no space beside it either.
	return isHan(unit) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xff65);
};

/**
 * Gaps between runs of text: markup and white space, as far as they reach. In a `<pre>` white space is
 * text; between two cells of a row that hold text and no lines a tab stands.
 */
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
	let isPreformatted = false;
	while (at < text.length) {
		const start = at;
		let hasMarkup = false;
		let isBlock = false;
		let isRow = true;
		let columns = 0;
		let spaces = 0;
		let breaks = 0;
		for (; at < text.length; ) {
			const unit = text.charCodeAt(at);
			if (isSpace(unit) && !isPreformatted) {
				spaces++;
				if (unit === 0x0a || unit === 0x0d) breaks++;
				at++;
				continue;
			}

			const markup = unit === 0x3c ? markupAt(page, at) : undefined;
			if (!markup) break;
			hasMarkup = true;
			at = markup.end;
			const {opens, closes} = markup;
			isBlock ||= markup.isBlock;
			if (markup.isBlock) isRow &&= cells.has(opens ?? closes ?? '');
			if (opens !== undefined && cells.has(opens)) columns++;
			if (opens === 'pre' && closingOf(page, opens, at) >= 0) {
				isPreformatted = true;
				// The line break right behind the tag is the tag's.
				if (text.startsWith('\n', at) || text.startsWith('\r\n', at)) {
					at = text.indexOf('\n', at) + 1;
				}
			} else if (closes === 'pre') isPreformatted = false;
		}

		if (at === start) {
			at++;
			continue;
		}

		const isOutside = start === 0 || at === text.length;
		const between = isRow && columns > 0 ? '\t'.repeat(columns) : '\n';
		if (isBlock) yield {start, end: at, replacement: isOutside ? '' : between};
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
	summary:
		'Removes the markup of HTML pages, with scripts and styles, and sets lines and tabs where it did',
	// A page without a tag is no HTML, whatever its file is called: its line breaks are its own.
	find: ({text}) => (anyTag.test(text) ? findGaps(text) : []),
};
