import {expect, test} from 'vitest';
import {givenTitle, knownFields, withGiven} from '../../source/corpus/given-metadata.ts';
import type {Metadata} from '../../source/metadata/metadata.ts';
import {rawSpan} from '../../source/text/span.ts';

const found: Metadata = {
	title: {value: '页上的题目', span: rawSpan(0, 5), extractor: 'first-line'},
	published: {value: '2023-03-11', span: rawSpan(6, 16), extractor: 'date-line'},
	authors: [{value: '林小川', span: rawSpan(20, 23), extractor: 'byline'}],
	editors: [],
	credits: [],
};

test('a given value wins over the one found, and says which field it is from', () => {
	const metadata = withGiven(
		found,
		knownFields([
			['Title', '给定的题目'],
			['发布时间', '2023年3月12日 08:30'],
			['作者', '白桦、何青'],
			['views', '42'],
		]),
	);
	expect(metadata.title).toEqual({value: '给定的题目', extractor: 'given:Title'});
	expect(metadata.published).toEqual({value: '2023-03-12T08:30', extractor: 'given:发布时间'});
	expect(metadata.authors.map(({value}) => value)).toEqual(['白桦', '何青']);
	expect(metadata.views).toEqual({value: 42, extractor: 'given:views'});
});

test('what is not given, or is given empty, or means nothing, stays as it was found', () => {
	const useless = knownFields([
		['title', ' '],
		['date', '不详'],
		['views', 'many'],
	]);
	expect(withGiven(found, useless)).toEqual(found);
	expect(withGiven(found, {})).toEqual(found);
});

test('the title of a record is found by any of its names', () => {
	expect(givenTitle(knownFields([['標題', ' 種樹 ']]))).toBe('種樹');
	expect(givenTitle(knownFields([['url', 'x']]))).toBeUndefined();
});

test('of several fields for one thing the one with the most telling name is taken', () => {
	const {published} = knownFields([
		['time', '08:30'],
		['Date', '2023-03-12'],
	]);
	expect(published?.[0]).toBe('Date');
});
