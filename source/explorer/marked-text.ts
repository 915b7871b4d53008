import type {Edit} from '../cleaning/edit.ts';
import type {Document} from '../corpus/document.ts';
import {moreLines} from './messages.ts';
import type {ShownTextBuilder} from './shown-text.ts';

/** Removed blocks longer than this are folded; the raw view shows all of them. */
const unfoldedLines = 6;
const linesOfFold = 3;

/** Longer runs of one sign are counted instead: ↵×12. */
const longestRun = 3;

/**
 * Adds the raw text with every edit in its place: what was removed, what stands there instead, and
 * the rule that asked for it. Of a row of edits of one rule in one line only the first is tagged, or
 * else the tags of 領(lǐng)導(dǎo) would bury the text.
 */
export const addMarkedText = (
	builder: ShownTextBuilder,
	{raw, edits}: Document,
	plain: boolean,
): void => {
	let position = 0;
	let lastRule = '';
	for (const edit of edits) {
		const kept = raw.slice(position, edit.start);
		builder.add(kept, 'body', position, edit.start);
		if (kept.includes('\n')) lastRule = '';
		const broken = addEdit(builder, raw, edit, edit.rule !== lastRule, plain);
		if (broken) lastRule = '';
		else if (raw.slice(edit.start, edit.end).trim() !== '') lastRule = edit.rule;
		position = edit.end;
	}

	builder.add(raw.slice(position), 'body', position, raw.length);
};

/** Adds one edit; says whether it ended a line. Line breaks of the page stay, even removed ones. */
const addEdit = (
	builder: ShownTextBuilder,
	raw: string,
	{start, end, replacement, rule}: Edit,
	tagged: boolean,
	plain: boolean,
): boolean => {
	const removed = raw.slice(start, end);
	const core = removed.trim();
	const blank = core === '';
	const coreStart = blank ? start : start + removed.indexOf(core);
	const coreEnd = blank ? end : coreStart + core.length;
	const shown = blank ? signsFor(removed) : folded(core);
	const lead = raw.slice(start, coreStart);
	builder.add(lead.includes('\n') ? '\n' : lead, 'removed', start, coreStart);
	builder.add(bracketed(shown, '-', plain), 'removed', coreStart, coreEnd);

	const breaksAnyway = (blank ? removed : raw.slice(coreEnd, end)).includes('\n');
	const breaks = breaksAnyway || replacement.includes('\n');
	// A break that gives way to fewer breaks is one the page had already.
	const put = breaksAnyway ? replacement.replace(/\n/g, '') : replacement;
	const inserted = put.trim() === '' ? signsFor(put) : put;
	builder.add(bracketed(inserted, '+', plain), 'inserted', end, end);
	// White space is told by its signs; a tag on each blank line would be louder than the text.
	const told = blank && put.trim() === '' && !put.includes('\n');
	if (!told && (tagged || core.includes('\n'))) builder.add(`{${rule}}`, 'rule-tag', end, end);
	if (breaks) builder.add('\n', 'body', end, end);
	return breaks || core.includes('\n');
};

/** Where there are no styles, brackets tell removed from inserted text. */
const bracketed = (text: string, sign: '-' | '+', plain: boolean): string =>
	plain && text !== '' ? `[${sign}${text}${sign}]` : text;

const folded = (text: string): string => {
	const lines = text.split('\n').filter(line => line.trim() !== '');
	if (lines.length <= unfoldedLines) return lines.join('\n');
	const hidden = lines.length - linesOfFold;
	return [...lines.slice(0, linesOfFold), moreLines(hidden)].join('\n');
};

const signs: Readonly<Record<string, string>> = {'\n': '↵', '\r': '', '\t': '⇥', '\u3000': '□'};

/** White space made visible: two spaces ␣␣, seven line feeds ↵×7. */
const signsFor = (whiteSpace: string): string =>
	Array.from(whiteSpace, character => signs[character] ?? '␣')
		.join('')
		.replace(/(.)\1+/gu, (run, sign) => (run.length > longestRun ? `${sign}×${run.length}` : run));
