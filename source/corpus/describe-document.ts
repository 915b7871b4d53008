import {judgeLines} from '../cleaning/article/judge-lines.ts';
import {type CleanOptions, clean} from '../cleaning/clean.ts';
import type {Warning} from '../cleaning/edit.ts';
import {conflictsOf} from '../metadata/conflicts-of.ts';
import {extractMetadata} from '../metadata/extract-metadata.ts';
import {readPage} from '../metadata/page-reading.ts';
import type {Document, RawDocument} from './document.ts';
import {labelOf} from './label-of.ts';
import {scriptOf} from './script-of.ts';

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
	options: CleanOptions = {},
): Document => {
	const {repaired, ...cleaned} = clean(raw, {...options, kind: origin.kind});
	const reading = readPage(repaired.page, judgeLines(repaired.page));
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
