import type {Edit, Warning} from '../../source/cleaning/edit.ts';
import type {Document, Label, Script} from '../../source/corpus/document.ts';
import type {Metadata} from '../../source/metadata/metadata.ts';
import {applyReplacements, createOffsetMap} from '../../source/text/offset-map.ts';
import {rawOffset, rawSpan} from '../../source/text/span.ts';

export type DocumentWish = {
	readonly path?: string;
	/**
	 * The raw text with its edits marked in place: `⟦share-bar|分享到：微博⟧` is removed by that rule,
	 * `⟦line-breaks| →⏎⟧` gives way to a line feed.
	 */
	readonly marked: string;
	readonly title?: string;
	/** The first place of the raw text that proves the title, when one does. */
	readonly provenTitle?: string;
	readonly published?: string;
	readonly source?: string;
	readonly authors?: readonly string[];
	readonly editors?: readonly string[];
	readonly credits?: ReadonlyArray<readonly [role: string, name: string]>;
	readonly views?: number;
	readonly script?: Script;
	readonly warnings?: readonly string[];
	/** Text of the page that a warning speaks of. */
	readonly doubted?: string;
};

const found = <T>(value: T) => ({value, extractor: 'test'});

const proofIn = (raw: string, proof: string | undefined) => {
	const start = proof === undefined ? -1 : raw.indexOf(proof);
	return start === -1 ? {} : {span: rawSpan(start, start + proof!.length)};
};

/** A document as loading and cleaning would make it, from a text that marks its own edits. */
export const makeDocument = (wish: DocumentWish): Document => {
	const edits: Edit[] = [];
	let raw = '';
	let position = 0;
	for (const match of wish.marked.matchAll(/⟦([a-z-]+)\|([^⟦⟧]*?)(?:→([^⟦⟧]*))?⟧/g)) {
		raw += wish.marked.slice(position, match.index);
		const start = rawOffset(raw.length);
		raw += match[2]!;
		edits.push({
			start,
			end: rawOffset(raw.length),
			replacement: (match[3] ?? '').replaceAll('⏎', '\n'),
			rule: match[1]!,
		});
		position = match.index + match[0].length;
	}

	raw += wish.marked.slice(position);
	const text = applyReplacements(raw, edits);
	const path = wish.path ?? 'corpus/000.txt';
	const label: Label = wish.title
		? {text: wish.title, from: 'title'}
		: {text: /^[^。\n]*/.exec(text.trim())![0] || path, from: 'first-sentence'};
	const metadata: Metadata = {
		...(wish.title && {title: {...found(wish.title), ...proofIn(raw, wish.provenTitle)}}),
		...(wish.published && {published: found(wish.published)}),
		...(wish.source && {source: found(wish.source)}),
		authors: (wish.authors ?? []).map(found),
		editors: (wish.editors ?? []).map(found),
		credits: (wish.credits ?? []).map(([role, name]) => found({role, name})),
		...(wish.views && {views: found(wish.views)}),
	};
	const warnings: Warning[] = (wish.warnings ?? []).map(message => ({id: 'test', message}));
	if (wish.doubted) {
		const start = raw.indexOf(wish.doubted);
		const span = rawSpan(start, start + wish.doubted.length);
		warnings.push({id: 'test', message: `“${wish.doubted}” is doubtful.`, span});
	}

	return {
		id: path,
		path,
		encoding: 'utf-8',
		brokenBytes: 0,
		raw,
		text,
		edits,
		warnings,
		map: createOffsetMap(raw.length, edits),
		metadata,
		label,
		script: wish.script ?? 'hans',
	};
};
