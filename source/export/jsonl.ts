import type {Document} from '../corpus/document.ts';
import {toRecord} from './record.ts';

/** One record, one line. JSON.stringify escapes line breaks and lone surrogates. */
export const toJsonl = (document: Document): string => `${JSON.stringify(toRecord(document))}\n`;
