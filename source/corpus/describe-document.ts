import {judgeLines} from '../cleaning/article/judge-lines.ts';
import {type CleanOptions, clean} from '../cleaning/clean.ts';
import type {Warning} from '../cleaning/edit.ts';
import {type Sighting, sightingOf} from '../cleaning/templates/sighting.ts';
import {recurringOn, type Templates} from '../cleaning/templates/templates.ts';
import {conflictsOf} from '../metadata/conflicts-of.ts';
import {extractMetadata} from '../metadata/extract-metadata.ts';
import {readPage} from '../metadata/page-reading.ts';
import type {Document, RawDocument} from './document.ts';
import {labelOf} from './label-of.ts';
import {scriptOf} from './script-of.ts';
import {siteOf} from './site-of.ts';

export type DescribeOptions = Omit<CleanOptions, 'recurring'> & {
	/** What was learnt from a corpus about lines that recur. */
	readonly templates?: Templates | undefined;
	/** Told what can be learnt from the document. */
	see?(sighting: Sighting): void;
};

const decodingWarnings = ({brokenBytes, encoding}: Omit<RawDocument, 'raw'>): Warning[] =>
	brokenBytes === 0
		? []
		: [
				{
					id: 'broken-bytes',
					message: `${brokenBytes} places are no valid ${encoding}; they stand as �.`,
				},
			];

/** Cleans a raw document and reads off it what it says about itself. */
export const describeDocument = (
	{raw, ...origin}: RawDocument,
	{templates, see, ...options}: DescribeOptions = {},
): Document => {
	const site = templates || see ? siteOf(origin) : undefined;
	const recurring = templates && recurringOn(templates, site);
	const {repaired, ...cleaned} = clean(raw, {...options, kind: origin.kind, recurring});
	const judgement = judgeLines(repaired.page);
	const sighting = see && sightingOf(judgement.lines, site);
	if (sighting) see(sighting);
	const reading = readPage(repaired.page, judgement);
	const metadata = extractMetadata(reading, repaired.map);
	return {
		...origin,
		...cleaned,
		warnings: [...decodingWarnings(origin), ...cleaned.warnings, ...conflictsOf(metadata)],
		metadata,
		label: labelOf(metadata, cleaned.text, origin.path),
		script: scriptOf(raw),
	};
};
