import {expect, test} from 'vitest';
import {queryHelp} from '../../source/explorer/query-help.ts';
import {parseQuery} from '../../source/search/parse-query.ts';

test.each(queryHelp)('the example $example says something to the search', ({example}) => {
	const {clauses, problems} = parseQuery(example);
	expect(problems).toEqual([]);
	expect(clauses.flat().length).toBeGreaterThan(0);
	const named = /^([a-z]+):/.exec(example)?.[1];
	expect(clauses[0]![0]!.field?.name).toBe(named);
});

test('every field named in a description is one', () => {
	const fields = queryHelp.flatMap(({description}) => description.en.match(/[a-z]+(?=:)/g) ?? []);
	expect(fields.length).toBeGreaterThan(4);
	for (const field of fields)
		expect(parseQuery(`${field}:2022`).clauses[0]![0]!.field).toBeDefined();
});
