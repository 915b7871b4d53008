import type {CorpusRecord} from './record.ts';

/** Date, source and people in one line, as far as the page names them; else an empty string. */
export const bylineOf = ({published, source, authors}: CorpusRecord): string =>
	[published?.replace('T', ' '), source, ...authors].filter(Boolean).join(' · ');
