import {expect, test} from 'vitest';
import {hitDocument} from '../../source/search/hits.ts';
import {createRepeats} from '../../source/search/repeats.ts';
import {searchOf} from '../../source/serving/search-of.ts';
import {makeDocument} from '../explorer/make-document.ts';

const documents = [
	makeDocument({marked: '防汛工作会议召开\n\n会议要求加强堤坝巡查。'}),
	makeDocument({marked: '春耕备耕有序推进\n\n各地抓紧农时。'}),
];

const collection = {kind: 'documents', documents, reading: {}, problems: []} as const;

const found = (search: ReturnType<typeof searchOf>, query: string): readonly number[] =>
	[...search.find(query)].map(hitDocument);

test('documents at hand are found by what they say', () => {
	const search = searchOf(collection, createRepeats());
	expect(found(search, '堤坝')).toEqual([0]);
	expect(found(search, '农时')).toEqual([1]);
});

test('a document that was changed is found by what it says now', () => {
	const search = searchOf(collection, createRepeats());
	expect(found(search, '农时')).toEqual([1]);
	search.changed(1, makeDocument({marked: '春耕备耕有序推进\n\n秧苗返青。'}));
	expect(found(search, '农时')).toEqual([]);
	expect(found(search, '秧苗')).toEqual([1]);
});
