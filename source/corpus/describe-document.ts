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

export type DescribeOptions = Omit<CleanOptions, 'recurring' | 'kind'> & {
	/** What was learnt from a corpus about lines that recur. */
	readonly templates?: Templates | undefined;
	/** Told what can be learnt from the document. */
	see?(sighting: Sighting): void;
};

const decodingWarnings = ({brokenBytes, encoding}: RawDocument): readonly Warning[] =>
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
	document: RawDocument,
	options: DescribeOptions = {},
): Document => {
	const {templates, see} = options;
	const site = templates || see ? siteOf(document) : undefined;
	const recurring = templates && recurringOn(templates, site);
	const {raw, kind} = document;
	const {text, edits, warnings, map, repaired} = clean(raw, {kind, recurring, ...options});
	const judgement = judgeLines(repaired.page);
	const sighting = see && sightingOf(judgement.lines, site);
	if (sighting) see(sighting);
	const reading = readPage(repaired.page, judgement);
	const metadata = extractMetadata(reading, repaired.map);
	// Spelled out, as to add to an object that is spread takes V8 many times as long; and what is
	// described anew, when an edit is put back, has fields of its former reading.
	const {id, path, encoding, brokenBytes, given} = document;
	return {
		id,
		path,
		encoding,
		brokenBytes,
		kind,
		given,
		raw,
		text,
		edits,
		map,
		warnings: [...decodingWarnings(document), ...warnings, ...conflictsOf(metadata)],
		metadata,
		label: labelOf(metadata, text, document.path),
		script: repaired.page.text === raw ? scriptOf(raw, repaired.page.units) : scriptOf(raw),
	};
};
