import {type DescribeOptions, describeDocument} from '../corpus/describe-document.ts';
import type {Document, RawDocument} from '../corpus/document.ts';
import {
	givenTitle,
	type KnownFields,
	knownFields,
	onlyGiven,
	withGiven,
} from '../corpus/given-metadata.ts';
import {scriptOf} from '../corpus/script-of.ts';
import type {OffsetMap} from '../text/offset-map.ts';
import {cleanOffset, rawOffset} from '../text/span.ts';

/** Where nothing was edited, every offset is the same before and after. */
const sameOffsets = (length: number): OffsetMap => ({
	rawLength: length,
	cleanLength: length,
	toRaw: offset => rawOffset(offset),
	toClean: offset => cleanOffset(offset),
});

/**
 * A title that is all there is: given by its record, so there is nothing around it to take away.
 * Collections of headlines have hundreds of thousands: no field is spread here.
 */
const describeHeadline = (headline: RawDocument, known: KnownFields): Document => {
	const {id, path, encoding, brokenBytes, given, raw} = headline;
	return {
		id,
		path,
		encoding,
		brokenBytes,
		given,
		raw,
		text: raw,
		edits: [],
		warnings: [],
		map: sameOffsets(raw.length),
		metadata: onlyGiven(known),
		label: {text: raw, from: 'title'},
		script: scriptOf(raw),
	};
};

/** Cleans a raw document, reads off its metadata, and puts what its record says in their place. */
export const describeRecord = (raw: RawDocument, options: DescribeOptions = {}): Document => {
	if (!raw.given) return describeDocument(raw, options);
	const known = knownFields(raw.given);
	if (givenTitle(known) === raw.raw) return describeHeadline(raw, known);
	const document = describeDocument(raw, options);
	const metadata = withGiven(document.metadata, known);
	const {title} = metadata;
	return {
		...document,
		metadata,
		label: title ? {text: title.value, from: 'title'} : document.label,
	};
};
