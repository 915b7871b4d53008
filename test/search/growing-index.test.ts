import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {foldDocuments} from '../../source/search/folded-documents.ts';
import {type Hits, hitList} from '../../source/search/hits.ts';
import {
	buildSearchIndex,
	createSearchIndex,
	type Searchable,
} from '../../source/search/search-index.ts';
import {expectedFirst, expectedFirstByEar, titles} from './titles.ts';

const page = (label: string, body = '', source = '白鹭晚报'): Searchable => ({
	label,
	facts: [source],
	body,
	fields: {source: [source]},
});

const queries = [...expectedFirst, ...expectedFirstByEar].map(([query]) => query);

describe('an index that grows', () => {
	it('finds in its parts what it finds in the whole', () => {
		const words = fc.constantFrom('疫情', '防控', '重庆', '会议', '房价', '开放', '防空', '5G');
		const text = fc.array(words, {maxLength: 5}).map(parts => parts.join(''));
		const documents = fc.array(
			fc.record({label: text, facts: fc.array(text, {maxLength: 2}), body: text}),
			{maxLength: 12},
		);
		fc.assert(
			fc.property(documents, fc.nat(12), text, (all, cut, query) => {
				const growing = createSearchIndex();
				growing.add(foldDocuments(all.slice(0, cut)));
				hitList(growing.find(query));
				growing.add(foldDocuments(all.slice(cut)));
				expect(growing.size).toBe(all.length);
				expect(hitList(growing.find(query))).toEqual(hitList(buildSearchIndex(all).find(query)));
			}),
		);
	});

	it('asks the fields of every part', () => {
		const growing = createSearchIndex();
		growing.add(foldDocuments([page('一', '', '重慶發布')]));
		expect(hitList(growing.find('source:重庆'))).toHaveLength(1);
		growing.add(foldDocuments([page('二'), page('三', '', '重庆日报')]));
		expect(hitList(growing.find('source:重庆')).map(({document}) => document)).toEqual([0, 2]);
	});

	it('lets go of a search when documents come in', () => {
		const growing = createSearchIndex();
		growing.add(foldDocuments([page('一', '疫情')]));
		const steps = growing.findInSteps('疫情');
		expect(steps.next().value).toEqual(new Uint32Array());
		expect(steps.next().done).toBe(false);
		growing.add(foldDocuments([page('二', '疫情')]));
		expect(steps.next().done).toBe(true);
		expect(hitList(growing.find('疫情'))).toHaveLength(2);
	});
});

describe('a search in steps', () => {
	it('begins with labels and facts and ends with everything', () => {
		const index = buildSearchIndex([page('秋收', '本文不谈疫情'), page('疫情消息')]);
		const answers = [...index.findInSteps('疫情')].flatMap(hits => (hits ? [hitList(hits)] : []));
		expect(answers).toEqual([
			[{document: 1, tier: 'title'}],
			[
				{document: 1, tier: 'title'},
				{document: 0, tier: 'body'},
			],
		]);
	});

	it.each(queries)('ends with what is found at one go: %s', query => {
		const documents = titles.map((label, number) => page(label, titles.at(-number)));
		const inSteps = buildSearchIndex(documents);
		let last: Hits | undefined;
		for (const hits of inSteps.findInSteps(query)) last = hits ?? last;
		expect(last).toEqual(buildSearchIndex(documents).find(query));
		// The second time the scores are known.
		expect(inSteps.findInSteps(query).next().value).toEqual(last);
	});
});
