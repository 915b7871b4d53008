import type {Warning} from '../cleaning/edit.ts';
import type {Metadata} from './metadata.ts';
import {daysApart} from './resolve-day.ts';

/** A page may repeat an old report, but not one from so many days ago without saying so. */
const mostDaysBehind = 60;

/** What a page says of itself in two places and differently. */
export const conflictsOf = ({published, dateline}: Metadata): readonly Warning[] => {
	const day = dateline?.value.day;
	const days = published && day ? daysApart(day, published.value) : undefined;
	if (days === undefined || (days >= -1 && days <= mostDaysBehind)) return [];
	const message = `The page is dated ${published!.value.slice(0, 10)}, its dateline ${day}.`;
	return [{id: dateline!.extractor, message, ...(dateline!.span ? {span: dateline!.span} : {})}];
};
