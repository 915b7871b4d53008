import {pickFields} from './pick-fields.ts';
import type {CorpusRecord, ErrorRecord} from './record.ts';

/**
 * What JSON.stringify leaves as it is, though a terminal obeys it or reads it backwards: C1 controls,
 * DEL, bidirectional controls, line separators.
 */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]/g;

const escaped = (character: string): string =>
	`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * One record, one line of JSON that is safe to look at and reads back exactly: JSON.stringify escapes
 * line breaks and lone surrogates, and what else could act on a terminal is escaped as well.
 */
export const toJsonl = (record: CorpusRecord | ErrorRecord, fields?: readonly string[]): string =>
	`${JSON.stringify(pickFields(record, fields)).replace(unsafe, escaped)}\n`;
