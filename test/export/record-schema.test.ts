import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect, test} from 'vitest';
import {describeDocument} from '../../source/corpus/describe-document.ts';
import {fieldNames} from '../../source/export/pick-fields.ts';
import {recordSchema, toErrorRecord, toRecord} from '../../source/export/record.ts';
import {rawSpan} from '../../source/text/span.ts';
import {makeDocument} from './make-document.ts';

const schema = JSON.parse(readFileSync('record.schema.json', 'utf8'));
const validate = new Ajv2020({allErrors: true, allowUnionTypes: true}).compile(schema);

const faultsOf = (record: unknown): unknown => {
	validate(JSON.parse(JSON.stringify(record)));
	return validate.errors;
};

const describe = (raw: string) =>
	describeDocument({id: 'a', path: 'a.txt', encoding: 'utf-8', brokenBytes: 1, raw});

test('records of all kinds are what the schema says', () => {
	expect(faultsOf(toRecord(makeDocument('甲')))).toBeNull();
	expect(faultsOf(toErrorRecord('a#2', 'a.jsonl', 'it is no JSON'))).toBeNull();
	expect(faultsOf(toRecord(describe('')))).toBeNull();
	const report =
		'春山县召开会议\n2023-03-12\n青溪社春山3月11日电 3月10日，春山县召开会议，县长林小川主持会议，白桦出席。';
	const warnings = [{id: 'lost-digits', message: 'A digit is missing.', span: rawSpan(0, 1)}];
	expect(faultsOf(toRecord({...describe(report), warnings}, [{start: 0, end: 2}]))).toBeNull();
});

test('the schema speaks of every key, and of none besides', () => {
	const {document, error} = schema.$defs;
	const named = new Set([...Object.keys(document.properties), ...Object.keys(error.properties)]);
	expect([...named].sort()).toEqual([...fieldNames].sort());
	expect(faultsOf({...toRecord(makeDocument('甲')), mood: 'good'})).not.toBeNull();
});

test('the schema has the number that records carry', () => {
	expect(schema.$defs.schema.const).toBe(recordSchema);
	expect(schema.$id).toBe(`urn:qingdu:record:${recordSchema}`);
});
