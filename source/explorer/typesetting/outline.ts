import type {Span} from '../../text/span.ts';
import {paragraphKinds} from './paragraph-kinds.ts';

/** A stretch of the clean text that a reader may want to go to, and how deep it lies under others. */
export type OutlineEntry = Span & {readonly depth: number; readonly heading: boolean};

// Headings under other headings: `（二）重点任务`, `2．时间地点`; must not match `二、重点任务`.
const underHeading = /^(?:[（(]|\d)/;

// What a sentence or clause begins with: `。会议强调，`, `；二是加强巡查`, `：第一，`; must not match
// `这一是非题` or `的会议要求`.
const turns =
	/(?<=^|[。！？；：，!?;:,][”’」』]?\s*)(?:(?:会议|會議|通知|报告|報告|意见|意見)(?:还|還|同时|同時)?(?:指出|强调|強調|要求|认为|認為|提出|明确|明確|决定|決定)|[一二三四五六七八九十]{1,2}(?:是(?!非)|要)|第[一二三四五六七八九十]{1,2}[，,、])/g;

// Where what is said ends: `要早部署；`; must not match `早部署、`.
const sentenceEnd = /[。！？；!?;\n]/g;

/** Longer openings say no more; UTF-16 code units. */
const longestEntry = 60;

const entryAt = (text: string, start: number, depth: number, heading = false): OutlineEntry => {
	sentenceEnd.lastIndex = start;
	const end = sentenceEnd.exec(text)?.index ?? text.length;
	return {start, end: Math.min(end, start + longestEntry), depth, heading};
};

/** Where a document can be entered: its headings, its paragraphs, and what they enumerate. */
export const outlineOf = (text: string): readonly OutlineEntry[] => {
	const entries: OutlineEntry[] = [];
	const paragraphs = text.split('\n');
	const kinds = paragraphKinds(paragraphs);
	let position = 0;
	let depth = 0;
	for (const [index, paragraph] of paragraphs.entries()) {
		const kind = kinds[index]!;
		const ink = paragraph.trim();
		const start = position + paragraph.length - paragraph.trimStart().length;
		position += paragraph.length + 1;
		if (kind === 'blank' || kind === 'flush' || kind === 'signature') continue;
		// A table or a listing is entered at its first line.
		const goesOn = (kind === 'table' || kind === 'code') && kind === kinds[index - 1];
		if (goesOn) continue;
		if (kind === 'heading') {
			const level = underHeading.test(ink) && depth > 0 ? 1 : 0;
			entries.push(entryAt(text, start, level, true));
			depth = level + 1;
			continue;
		}

		entries.push(entryAt(text, start, depth));
		for (const turn of ink.matchAll(turns)) {
			if (turn.index > 0) entries.push(entryAt(text, start + turn.index, depth + 1));
		}
	}

	return entries;
};
