import type {Edit, Warning} from '../../source/cleaning/edit.ts';
import type {Document} from '../../source/corpus/document.ts';
import type {Metadata} from '../../source/metadata/metadata.ts';
import {applyReplacements, createOffsetMap} from '../../source/text/offset-map.ts';

const found = <T>(value: T) => ({value, extractor: 'test'});

/** A small document with everything in it that an export has to carry. */
export const makeDocument = (
	raw: string,
	edits: readonly Edit[] = [],
	more: {metadata?: Partial<Metadata>; warnings?: readonly Warning[]} = {},
): Document => {
	const metadata: Metadata = {
		title: found('河边种树'),
		published: found('2023-03-12T08:30'),
		source: found('青溪日报'),
		authors: [found('林小川')],
		editors: [found('何青')],
		credits: [found({role: '审核', name: '白桦'})],
		views: found(42),
		...more.metadata,
	};
	return {
		id: 'a',
		path: 'pages/a.txt',
		encoding: 'utf-8',
		brokenBytes: 0,
		raw,
		text: applyReplacements(raw, edits),
		edits,
		warnings: more.warnings ?? [],
		map: createOffsetMap(raw.length, edits),
		metadata,
		label: {text: metadata.title?.value ?? raw.slice(0, 5), from: 'title'},
		script: 'hans',
	};
};
