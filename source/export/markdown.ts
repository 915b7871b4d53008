import {safeLines} from '../text/safe-lines.ts';
import {bylineOf} from './byline-of.ts';
import type {CorpusRecord} from './record.ts';

/** Characters that Markdown would read as markup anywhere in a line. */
const inline = /[\\`*_[\]<>&~|]/g;

/** What Markdown would read as a block at the beginning of a line: `# x`, `- x`, `1. x`; not `1.5`. */
const block = /^(\s*)(?:(#{1,6}|[-+=])(?=\s|$|[-=])|(\d+)([.)])(?=\s|$))/;

const escapeLine = (line: string): string =>
	line
		.replace(inline, '\\$&')
		.replace(block, (_, indent: string, sign?: string, number?: string, point?: string) =>
			sign ? `${indent}\\${sign}` : `${indent}${number}\\${point}`,
		)
		.trim();

/** A document as Markdown: its title (or stand-in) as heading, a byline, and its paragraphs. */
export const toMarkdown = (record: CorpusRecord): string => {
	const byline = bylineOf(record);
	const paragraphs = record.text.split('\n').map(escapeLine);
	const parts = [
		`# ${escapeLine(record.label)}`,
		...(byline ? [`*${escapeLine(byline)}*`] : []),
		...paragraphs.filter(Boolean),
	];
	return `${safeLines(parts.join('\n\n'))}\n`;
};
