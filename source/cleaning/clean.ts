import {applyReplacements, createOffsetMap, type OffsetMap} from '../text/offset-map.ts';
import {cleanOffset, type RawOffset, rawSpan, type Span} from '../text/span.ts';
import {composeEdits} from './compose-edits.ts';
import {createPage} from './create-page.ts';
import type {Cleaned, Edit, RuleId, Warning} from './edit.ts';
import {type Mark, marksOf, mergeMarks} from './merge-findings.ts';
import type {Page} from './page.ts';
import type {CleaningRule, Stage} from './rule.ts';
import {rules as allRules} from './rules/index.ts';
import {templateLine} from './rules/template-line.ts';
import {sortRules} from './sort-rules.ts';
import type {Recurring} from './templates/templates.ts';

/**
 * The page after stage `characters`: mended, but with all its lines, as metadata wants to read it.
 * `map` leads from the raw text to this page's text, which it calls clean.
 */
export type RepairedPage = {readonly page: Page; readonly map: OffsetMap};

export type CleanResult = Cleaned & {readonly repaired: RepairedPage};

export type CleanOptions = {
	/** Rules that are left out. */
	readonly without?: ReadonlySet<RuleId>;
	/** Spans of the raw text that no edit may touch: what a reader has put back. */
	readonly keep?: ReadonlyArray<Span<RawOffset>>;
	/** What the raw text is, when it is no plain text. */
	readonly kind?: 'html' | undefined;
	/** What is known of lines that recur on other pages. */
	readonly recurring?: Recurring | undefined;
	/** The rules to run instead of the list; for tests. */
	readonly rules?: readonly CleaningRule[];
};

const stages: readonly Stage[] = ['characters', 'lines', 'layout'];
const htmlStages: readonly Stage[] = ['markup', ...stages];

/**
 * How often all stages are run over at most. A pass can lay bare what the next one removes; the
 * rules are written so that two passes settle nearly every page, the last of them finding nothing.
 */
const maxPasses = 6;

/** A text on its way: what it was, what it is now, and the edits between the two. */
type Draft = {readonly raw: string; readonly text: string; readonly edits: readonly Edit[]};

const marksOfRules = (rules: readonly CleaningRule[], page: Page): readonly Mark[] => {
	let marks: readonly Mark[] = [];
	for (const rule of rules) marks = mergeMarks(marks, marksOf(rule, rule.find(page), page.text));
	return marks;
};

/** Whether `[start, end)` takes something of the span, or is that very span (of an insertion, say). */
const touches = (start: number, end: number, span: Span): boolean =>
	(start < span.end && span.start < end) || (start === span.start && end === span.end);

/** The marks that leave the spans to be kept alone. */
const marksBeside = (
	keep: ReadonlyArray<Span<RawOffset>>,
	marks: readonly Mark[],
	draft: Draft,
): readonly Mark[] => {
	if (keep.length === 0) return marks;
	const map = createOffsetMap(draft.raw.length, draft.edits);
	return marks.filter(mark => {
		const start = map.toRaw(cleanOffset(mark.start));
		const end = Math.max(start, map.toRaw(cleanOffset(mark.end), 'end'));
		return !keep.some(span => touches(start, end, span));
	});
};

/** Adds the doubts of rules to warnings; one about the whole page has no span. */
const addWarnings = (
	warnings: Warning[],
	rules: readonly CleaningRule[],
	page: Page,
	mapOf: () => OffsetMap,
): void => {
	const {length} = page.text;
	for (const {id, doubt} of rules) {
		if (!doubt) continue;
		for (const {start, end, message} of doubt(page)) {
			if (start < 0 || end < start || end > length) {
				throw new RangeError(`Rule ${id}: bad doubt [${start}, ${end}) of ${length}`);
			}

			if (start === 0 && end === length) {
				warnings.push({id, message});
				continue;
			}

			const map = mapOf();
			const span = rawSpan(map.toRaw(cleanOffset(start)), map.toRaw(cleanOffset(end), 'end'));
			warnings.push({id, message, span});
		}
	}
};

/** By place, those about the whole page first. */
const byPlace = (a: Warning, b: Warning): number =>
	(a.span?.start ?? -1) - (b.span?.start ?? -1) || (a.span?.end ?? -1) - (b.span?.end ?? -1);

const isKept = (warning: Warning, map: OffsetMap): boolean =>
	!warning.span || map.toClean(warning.span.start) < map.toClean(warning.span.end);

/**
 * Cleans a raw text: runs the rules stage by stage, each on what the stages before it left, and
 * gives all edits as edits of the raw text. Whole passes are repeated until one finds nothing, so
 * that cleaning a clean text changes nothing. Warnings are doubts of the first pass, without those
 * about text that a rule then removed.
 */
export const clean = (raw: string, options: CleanOptions = {}): CleanResult => {
	const {without, keep = [], kind, rules: listed = allRules} = options;
	// Without their rule they are not taken for anything but text.
	const recurring = without?.has(templateLine.id) ? undefined : options.recurring;
	const sorted = sortRules(listed);
	const warnings: Warning[] = [];
	let draft: Draft = {raw, text: raw, edits: []};
	let page = createPage(raw, recurring);
	let repaired: RepairedPage | undefined;

	for (let pass = 0; pass < maxPasses; pass++) {
		const before = draft;
		for (const stage of pass === 0 && kind === 'html' ? htmlStages : stages) {
			const chosen = sorted.rulesFor(page, stage);
			const rules = without?.size ? chosen.filter(({id}) => !without.has(id)) : chosen;
			if (pass === 0) {
				const {edits} = draft;
				let map: OffsetMap | undefined;
				const mapOf = (): OffsetMap => {
					map ??= createOffsetMap(raw.length, edits);
					return map;
				};

				addWarnings(warnings, rules, page, mapOf);
				if (stage === 'lines') repaired = {page, map: mapOf()};
			}

			const marks = marksBeside(keep, marksOfRules(rules, page), draft);
			if (marks.length === 0) continue;
			const edits = composeEdits(raw, draft.text, draft.edits, marks);
			draft = {raw, text: applyReplacements(raw, edits), edits};
			page = createPage(draft.text, recurring);
		}

		if (draft.text === before.text) break;
	}

	const map = createOffsetMap(raw.length, draft.edits);
	return {
		raw,
		text: draft.text,
		edits: draft.edits,
		warnings: warnings.filter(warning => isKept(warning, map)).sort(byPlace),
		map,
		repaired: repaired!,
	};
};
