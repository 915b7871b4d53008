import {dateWords} from '../text/date-words.ts';
import type {CorpusRecord} from './record.ts';

/** Date, source and people in one line, as far as the page names them; else an empty string. */
export const bylineOf = ({published, source, authors}: CorpusRecord): string =>
	[published && dateWords(published), source, ...authors].filter(Boolean).join(' · ');
