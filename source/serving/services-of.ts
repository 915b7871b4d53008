import process from 'node:process';
import {rules} from '../cleaning/rules/index.ts';
import {recurrenceOf} from '../corpus/recurrence-of.ts';
import type {Services} from '../explorer/state/services.ts';
import {toJsonl} from '../export/jsonl.ts';
import {toRecord} from '../export/record.ts';
import {loadConverter} from '../script/convert-script.ts';
import {findMatches} from '../search/find-matches.ts';
import type {TerminalSession} from '../ui/terminal-session.tsx';
import {type Collection, readingOf} from './collection.ts';
import {copy} from './copy.ts';
import {openRaw} from './open-raw.ts';
import type {ServedRepeats} from './repeats-of.ts';
import {searchOf} from './search-of.ts';
import {writeDocuments} from './write-documents.ts';

/**
 * What the explorer asks of the world, for a collection on a terminal. `packageRoot` is the folder
 * of the bundled corpus.
 */
export const servicesOf = (
	collection: Collection,
	session: TerminalSession,
	packageRoot: string,
	{repeats, changed}: ServedRepeats,
	changes: Pick<Services, 'redescribe' | 'reload' | 'stopLoading'>,
): Services => {
	const search = searchOf(collection, repeats);
	return {
		...search,
		repeats,
		changed(document, now) {
			search.changed(document, now);
			changed(document, now);
		},
		slices: {now: () => performance.now(), later: work => void setImmediate(work)},
		findMatches,
		loadConverter,
		recurrenceOf: (document, edit) => recurrenceOf(document, edit, readingOf(collection).templates),
		reasonOf: rule => rules.find(({id}) => id === rule)?.summary.replace(/\.$/, ''),
		toJson: document => toJsonl(toRecord(document)),
		copy,
		quit: session.quit,
		suspend: session.suspend,
		repaint: session.repaint,
		write: writeDocuments,
		openRaw: (document, place) => openRaw(document, place, session, [process.cwd(), packageRoot]),
		...changes,
	};
};
