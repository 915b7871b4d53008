import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {expect} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {describeDocument} from '../../source/corpus/describe-document.ts';
import {decode, decodeAs} from '../../source/loading/decode.ts';
import {searchable} from '../../source/loading/searchable.ts';
import {findMatches} from '../../source/search/find-matches.ts';
import {hitList} from '../../source/search/hits.ts';
import {parseQuery} from '../../source/search/parse-query.ts';
import {buildSearchIndex} from '../../source/search/search-index.ts';
import {breakLines} from '../../source/text/break-lines.ts';
import {displayWidth} from '../../source/text/display-width.ts';
import {applyReplacements} from '../../source/text/offset-map.ts';
import type {Span} from '../../source/text/span.ts';
import {terminalSafe} from '../../source/text/terminal-safe.ts';
import {soup} from '../cleaning/soup.ts';
import {
	bytesOf,
	expectRest,
	expectSense,
	pieces,
	wholeParquet,
} from '../loading/formats/any-file.ts';

/** Something that is to hold whatever comes in. `bytes` is how much came in, for a bound of time. */
export type Promised<Input = never> = {
	readonly name: string;
	readonly input: fc.Arbitrary<Input>;
	bytes(input: Input): number;
	check(input: Input): void | Promise<void>;
};

/** Any text at all, and such as pages hold, with orders for terminals in it. */
const anyText = fc.oneof(
	{weight: 4, arbitrary: soup},
	{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 400})},
	{
		weight: 1,
		arbitrary: fc
			.tuple(
				soup,
				fc.constantFrom('\u001b[31m', '\u001b]52;c;x\u0007', '\u202e', '\ud800', '\u0000'),
			)
			.map(([text, order]) => text.slice(0, 40) + order + text.slice(40)),
	},
);

const lengthOf = (text: string): number => text.length * 2;

const promise = <Input>(
	name: string,
	input: fc.Arbitrary<Input>,
	bytes: Promised<Input>['bytes'],
	check: Promised<Input>['check'],
): Promised => ({name, input, bytes, check}) as unknown as Promised;

const expectInOrder = (spans: readonly Span[], length: number): void => {
	let end = 0;
	for (const span of spans) {
		expect(span.start).toBeGreaterThanOrEqual(end);
		expect(span.end).toBeGreaterThanOrEqual(span.start);
		end = span.end;
	}

	expect(end).toBeLessThanOrEqual(length);
};

/** What takes room on a line and is no space. */
const inkOf = (text: string): string =>
	[...text].filter(sign => displayWidth(sign) > 0 && !/\s/.test(sign)).join('');

const encodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'euc-kr', 'shift_jis'];

/** Pieces of queries: operators, fields, quotes, ranges, and text. */
const query = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'"',
				'-',
				'source:',
				'date:',
				'2023',
				'..',
				'>=',
				'疫情',
				'fang',
				'|',
				'~',
				' ',
				'(',
			),
			fc.string({unit: 'binary', maxLength: 6}),
		),
		{maxLength: 12},
	)
	.map(parts => parts.join(''));

const pagesAndQuery = fc.tuple(fc.array(anyText, {minLength: 1, maxLength: 5}), query);

const documentOf = (raw: string, index = 0) =>
	describeDocument({id: `${index}`, path: `${index}.txt`, raw, encoding: 'utf-8', brokenBytes: 0});

export const promises: readonly Promised[] = [
	promise(
		'decoding gives text, whatever the bytes',
		fc.tuple(
			fc.oneof(
				fc.uint8Array({maxLength: 600}),
				soup.map(text => Buffer.from(text)),
				fc.tuple(soup, fc.nat(600)).map(([text, at]) => Buffer.from(text).subarray(at % 7)),
			),
			fc.constantFrom(...encodings),
		),
		([bytes]) => bytes.length,
		([bytes, encoding]) => {
			for (const {text} of [decode(bytes), decodeAs(bytes, encoding)]) {
				// No surrogate stands alone in what was decoded.
				expect(() => encodeURIComponent(text)).not.toThrow();
			}
		},
	),
	...Object.entries(pieces).map(([ending, parts]) =>
		promise(
			`a ${ending} file makes sense or a problem, gzipped and damaged too`,
			fc.tuple(bytesOf(parts), fc.nat(400), fc.nat(255)),
			([content]) => content.length,
			async ([content, at, byte]) => {
				await expectSense(`fuzz.${ending}`, content);
				if (at % 4 > 0) return;
				const packed = gzipSync(content);
				packed[at % packed.length] = byte;
				await expectSense(`fuzz.${ending}.gz`, packed);
			},
		),
	),
	promise(
		'a damaged parquet file makes sense or a problem',
		fc.array(fc.tuple(fc.nat(wholeParquet.length - 1), fc.nat(255)), {minLength: 1, maxLength: 6}),
		() => wholeParquet.length,
		async damage => {
			const content = wholeParquet.slice();
			for (const [at, byte] of damage) content[at] = byte;
			await expectRest('fuzz.parquet', content);
		},
	),
	promise(
		'cleaning tiles the raw text, is proved by its edits and done once',
		anyText,
		lengthOf,
		raw => {
			const {text, edits, map} = clean(raw);
			expect(applyReplacements(raw, edits)).toBe(text);
			expect(map.cleanLength).toBe(text.length);
			expectInOrder(edits, raw.length);
			let kept = 0;
			for (const {start, end, replacement} of edits) kept += replacement.length - (end - start);
			expect(raw.length + kept).toBe(text.length);
			expect(clean(text).edits).toEqual([]);
		},
	),
	promise('what a page says of itself is proved by a span of it', anyText, lengthOf, raw => {
		const {metadata, label, warnings} = documentOf(raw);
		const {title, published, source, authors, editors} = metadata;
		for (const found of [title, published, source, ...authors, ...editors]) {
			if (!found) continue;
			expect(found.value).not.toBe('');
			if (found.span) expectInOrder([found.span], raw.length);
		}

		for (const {span} of warnings) if (span) expectInOrder([span], raw.length);
		expect(label.text).not.toContain('\n');
	}),
	promise(
		'lines are in order, fit, and lose nothing that is seen',
		fc.tuple(anyText.map(terminalSafe), fc.integer({min: 2, max: 120})),
		([text]) => lengthOf(text),
		([text, columns]) => {
			const lines = breakLines(text, columns);
			expectInOrder(lines, text.length);
			for (const {start, end} of lines) {
				const line = text.slice(start, end);
				if ([...line].length > 1) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
			}

			const seen = lines.map(({start, end}) => text.slice(start, end)).join('');
			// A mark on a space at a break is as unseen as the space.
			expect(inkOf(seen)).toBe(inkOf(text));
		},
	),
	promise('a query is read, whatever it is', query, lengthOf, text => {
		parseQuery(text);
	}),
	promise(
		'a search finds documents there are, and places in them',
		pagesAndQuery,
		([pages]) => pages.reduce((sum, page) => sum + lengthOf(page), 0),
		([pages, sought]) => {
			const documents = pages.map(documentOf);
			const index = buildSearchIndex(documents.map(searchable));
			const hits = hitList(index.find(sought));
			expect(new Set(hits.map(({document}) => document)).size).toBe(hits.length);
			for (const {document} of hits) {
				const {text} = documents[document]!;
				expectInOrder(findMatches(text, sought), text.length);
			}
		},
	),
];
