import type {Edit} from '../../cleaning/edit.ts';
import type {Document} from '../../corpus/document.ts';
import type {Words} from '../../words/words.ts';
import {rawAdder} from './raw-adder.ts';
import {editSteps} from './revision.ts';
import type {ShownTextBuilder} from './shown-text.ts';

/** Removed blocks longer than this are folded; the raw view shows all of them. */
const unfoldedLines = 6;
const linesOfFold = 3;

/** Longer runs of one sign are counted instead: ↵×12. */
const longestRun = 3;

/**
 * Adds the raw text with every edit in its place: what was removed and what stands there instead.
 * The rules that asked for it are named at the end of the line, each once and with its count, or
 * else the tags of 領(lǐng)導(dǎo) would bury the text.
 */
export const addMarkedText = (
	builder: ShownTextBuilder,
	document: Document,
	words: Words,
	plain: boolean,
	kept: readonly Edit[] = [],
): void => {
	const {raw, edits} = document;
	const addRaw = rawAdder(builder, document);
	const tags = new Map<string, number>();
	const addTags = (at: number): void => {
		if (tags.size === 0) return;
		const names = Array.from(tags, ([rule, count]) => (count > 1 ? `${rule}:${count}` : rule));
		builder.add(`{${names.join(', ')}}`, 'rule-tag', at, at);
		tags.clear();
	};

	const addKept = (start: number, end: number): void => {
		const lineEnd = tags.size > 0 ? raw.slice(start, end).indexOf('\n') : -1;
		if (lineEnd === -1) {
			addRaw(start, end);
			return;
		}

		addRaw(start, start + lineEnd);
		addTags(start + lineEnd);
		addRaw(start + lineEnd, end);
	};

	let position = 0;
	for (const edit of editSteps(edits, kept)) {
		addKept(position, edit.start);
		const add = edit.isKept ? addPutBack : addEdit;
		const {told, breaks} = add(builder, raw, edit, plain, words);
		const tag = edit.isKept ? words.keptRuleWords(edit.rule) : edit.rule;
		if (told) tags.set(tag, (tags.get(tag) ?? 0) + 1);
		if (breaks) {
			addTags(edit.end);
			builder.add('\n', 'body', edit.end, edit.end);
		}

		position = edit.end;
	}

	addKept(position, raw.length);
	addTags(raw.length);
};

type AddedEdit = {
	/** Whether its rule is to be named. White space tells of itself by its signs. */
	readonly told: boolean;
	/** Whether a line ends behind it. Line breaks of the page stay, even removed ones. */
	readonly breaks: boolean;
};

const addEdit = (
	builder: ShownTextBuilder,
	raw: string,
	{start, end, replacement}: Edit,
	plain: boolean,
	words: Words,
): AddedEdit => {
	const removed = raw.slice(start, end);
	const core = removed.trim();
	const blank = core === '';
	const coreStart = blank ? start : start + removed.indexOf(core);
	const coreEnd = blank ? end : coreStart + core.length;
	const lead = raw.slice(start, coreStart);
	builder.add(lead.includes('\n') ? '\n' : lead, 'removed', start, coreStart);
	const shown = blank ? signsFor(removed) : folded(core, words);
	builder.add(bracketed(shown, '-', plain), 'removed', coreStart, coreEnd);

	const breaksAnyway = (blank ? removed : raw.slice(coreEnd, end)).includes('\n');
	// A break that gives way to fewer breaks is one the page had already.
	const put = breaksAnyway ? replacement.replace(/\n/g, '') : replacement;
	const inserted = put.trim() === '' ? signsFor(put) : put;
	builder.add(bracketed(inserted, '+', plain), 'inserted', end, end);
	return {
		told: !blank || put.trim() !== '' || put.includes('\n'),
		breaks: breaksAnyway || replacement.includes('\n'),
	};
};

/** Stands for what a rule would have inserted, where nothing was removed that could be shown. */
const notInserted = '^';

/** What was put back, whole: it is text again. Always with its rule, as only that tells it apart. */
const addPutBack = (
	builder: ShownTextBuilder,
	raw: string,
	{start, end}: Edit,
	plain: boolean,
): AddedEdit => {
	const text = raw.slice(start, end);
	const blank = text.trim() === '';
	const shown = blank ? signsFor(text) || notInserted : text.trimEnd();
	const shownEnd = blank ? end : start + shown.length;
	builder.add(bracketed(shown, '=', plain), 'kept', start, shownEnd);
	const breaks = (blank ? text : raw.slice(shownEnd, end)).includes('\n');
	return {told: true, breaks};
};

/** Where there are no styles, brackets tell removed from inserted text, and both from what was put back. */
export const bracketed = (text: string, sign: '-' | '+' | '=', plain: boolean): string =>
	plain && text !== '' ? `[${sign}${text}${sign}]` : text;

const folded = (text: string, words: Words): string => {
	if (!text.includes('\n')) return text;
	const lines = text.split('\n').filter(line => line.trim() !== '');
	if (lines.length <= unfoldedLines) return lines.join('\n');
	const hidden = lines.length - linesOfFold;
	return [...lines.slice(0, linesOfFold), words.moreLines(hidden)].join('\n');
};

const signs: Readonly<Record<string, string>> = {'\n': '↵', '\r': '', '\t': '⇥', '\u3000': '□'};

/** White space made visible: two spaces ␣␣, seven line feeds ↵×7. */
const signsFor = (whiteSpace: string): string =>
	whiteSpace &&
	Array.from(whiteSpace, character => signs[character] ?? '␣')
		.join('')
		.replace(/(.)\1+/gu, (run, sign) => (run.length > longestRun ? `${sign}×${run.length}` : run));
