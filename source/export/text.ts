import {safeLines} from '../text/safe-lines.ts';
import {bylineOf} from './byline-of.ts';
import type {CorpusRecord} from './record.ts';

/** Title and byline where the page has them, then the clean text, a paragraph a line. */
export const toText = (record: CorpusRecord): string => {
	const head = [record.title, bylineOf(record)].filter(Boolean);
	return `${safeLines([...head, '', record.text].join('\n').trimStart())}\n`;
};
