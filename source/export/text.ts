import type {Document} from '../corpus/document.ts';
import {bylineOf} from './byline-of.ts';

/** Title and byline where the page has them, then the clean text, a paragraph a line. */
export const toText = (document: Document): string => {
	const head = [document.metadata.title?.value, bylineOf(document)].filter(Boolean);
	return `${[...head, '', document.text].join('\n').trimStart()}\n`;
};
