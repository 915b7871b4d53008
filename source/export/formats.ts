import type {Document} from '../corpus/document.ts';
import {toJsonl} from './jsonl.ts';
import {toMarkdown} from './markdown.ts';
import {toText} from './text.ts';

export type ExportFormat = {
	/** What `--export` takes. */
	readonly name: string;
	readonly write: (document: Document) => string;
	/** What stands between two documents. */
	readonly separator: string;
};

/** The order is that of the help. */
export const exportFormats: readonly ExportFormat[] = [
	{name: 'jsonl', write: toJsonl, separator: ''},
	{name: 'text', write: toText, separator: '\n\n'},
	{name: 'markdown', write: toMarkdown, separator: '\n---\n\n'},
];
