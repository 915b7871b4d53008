import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	columnOf,
	createColumnBuilder,
	createSharedColumnBuilder,
	sharedColumnOf,
} from '../../source/search/column-builder.ts';
import {fold, foldTable} from '../../source/search/fold.ts';
import {inParts} from '../../source/search/folded-documents.ts';
import {createLaneGroup, textAt} from '../../source/search/lane.ts';

const foldColumn = (texts: readonly string[]) => {
	const builder = createColumnBuilder(foldTable());
	for (const text of texts) builder.add(text);
	return columnOf(builder.take());
};

const foldFacts = (documents: ReadonlyArray<readonly string[]>) => {
	const builder = createSharedColumnBuilder();
	for (const [document, facts] of documents.entries()) {
		for (const fact of facts) builder.add(document, fact);
	}

	return sharedColumnOf(builder.take());
};

describe('a column', () => {
	it('folds the texts and ends each with a line break', () => {
		const {text, starts} = foldColumn(['會議', '', 'ＡＢ']);
		expect(text).toBe('会议\n\nab\n');
		expect([...starts]).toEqual([0, 3, 4, 7]);
	});

	it('grows with its texts, folded or as they are, and begins anew once it was taken', () => {
		const texts = fc.array(fc.string({unit: 'grapheme', maxLength: 3000}), {maxLength: 600});
		const folded = createColumnBuilder(foldTable());
		const plain = createColumnBuilder();
		fc.assert(
			fc.property(texts, all => {
				for (const text of all) {
					folded.add(text);
					plain.add(text);
				}

				expect(columnOf(folded.take()).text).toBe(all.map(text => `${fold(text)}\n`).join(''));
				expect(columnOf(plain.take()).text).toBe(all.map(text => `${text}\n`).join(''));
			}),
			{numRuns: 20},
		);
	});

	it('is empty for no texts', () => {
		const {text, starts} = foldColumn([]);
		expect([text, ...starts]).toEqual(['', 0]);
	});
});

describe('a shared column', () => {
	it('says each fact once and remembers whose it is', () => {
		const group = createLaneGroup({isIndexed: true});
		group.add(foldFacts([['白鹭晚报', '2021'], [], ['白鹭晚报']]), 10);
		const [lane] = group.lanes;
		expect(lane!.text).toBe('白鹭晚报\n2021\n');
		const owners = [0, 1].map(fact => {
			const documents: number[] = [];
			lane!.visitDocuments(fact, document => documents.push(document));
			return documents;
		});
		expect(owners).toEqual([[10, 12], [10]]);
	});
});

describe('inParts', () => {
	it('cuts where the bodies together grow too long, and keeps the order', () => {
		const documents = ['一二三', '四', '五六', '七八九十', ''].map(body => ({
			label: '',
			facts: [],
			body,
		}));
		const parts = inParts(documents, 4);
		expect(parts.map(part => part.map(({body}) => body))).toEqual([
			['一二三', '四'],
			['五六'],
			['七八九十', ''],
		]);
		expect(inParts([])).toEqual([]);
	});
});

describe('textAt', () => {
	it('finds the text of any offset, from any text before it', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({maxLength: 5}), {minLength: 1, maxLength: 40}),
				fc.nat(),
				fc.nat(),
				(texts, offset, from) => {
					const {text, starts} = foldColumn(texts);
					const at = offset % text.length;
					const wanted = starts.findLastIndex(
						(start, index) => start <= at && index < texts.length,
					);
					expect(textAt(starts, at, from % (wanted + 1))).toBe(wanted);
				},
			),
		);
	});
});
