import {findDates, isoDate, type PageDate} from '../../text/page-date.ts';
import type {Candidate, Extractor} from '../extractor.ts';
import type {MetadataLine} from '../page-reading.ts';
import {readLabels} from '../read-labels.ts';

/** A time alone on the line after its date: 08:18 · 13:43:45 */
const loneTime = /^ *([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))? *$/u;

type Ranked = Candidate<string> & {readonly rank: number};

/** A date said to be that of publication, then one beside a source, then one alone; the update last. */
const rankOf = (line: MetadataLine, date: PageDate, position: number): number => {
	const label = readLabels(line.folded).findLast(({start}) => start <= date.start + 1);
	const isLabelled = label?.kind === 'date' && label.end >= date.end;
	if (label?.kind === 'update') return 30 + position;
	return (isLabelled ? 0 : line.isSure ? 10 : 20) + position + (date.time ? -0.5 : 0);
};

const isDated = ({rule, isSure, folded}: MetadataLine): boolean =>
	rule === 'byline' || rule === 'editor-line' || (!isSure && folded.trim().length <= 40);

/** The date of the line that says when and where the article appeared, before it or behind it. */
export const publishedFromByline: Extractor<string> = {
	id: 'published-from-byline',
	*find({head, tail}) {
		const ranked: Ranked[] = [];
		const look = (lines: readonly MetadataLine[], position: (at: number) => number): void => {
			lines.forEach((line, at) => {
				if (!isDated(line)) return;
				for (const date of findDates(line.folded)) {
					// A headline may hold a date; a line of metadata begins with it or labels it.
					if (line.rule !== 'byline' && line.rule !== 'editor-line' && date.start > 8) continue;
					const next = lines[at + 1];
					const time = date.time ? undefined : loneTime.exec(next?.folded ?? '');
					const parts = time
						? [time[1]!.padStart(2, '0'), time[2]!, ...(time[3] ? [time[3]] : [])].join(':')
						: undefined;
					const value = isoDate(parts ? {...date, time: parts} : date);
					const end = parts ? next!.start + next!.folded.trimEnd().length : line.start + date.end;
					if (value) {
						const rank = rankOf(line, date, position(at));
						ranked.push({value, start: line.start + date.start, end, rank});
					}
				}
			});
		};

		look(head, at => (head.length - at) / 100);
		look(
			// Behind the article stand dates of comments and of other articles: only a labelled one counts.
			tail.filter(
				({rule, folded}) =>
					rule === 'byline' && readLabels(folded).some(({kind}) => kind === 'date'),
			),
			at => 5 + at / 100,
		);
		const [best] = ranked.sort((a, b) => a.rank - b.rank);
		if (best) yield {value: best.value, start: best.start, end: best.end};
	},
};
