import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {describeDocument} from '../../source/corpus/describe-document.ts';
import type {Document} from '../../source/corpus/document.ts';
import type {Found} from '../../source/metadata/metadata.ts';

const folder = join(import.meta.dirname, '../../seeds');

const describeSeed = (number: string): Document => {
	const path = readdirSync(folder).find(name => name.startsWith(number))!;
	const raw = readFileSync(join(folder, path), 'utf8');
	return describeDocument({id: number, path, encoding: 'utf-8', brokenBytes: 0, raw});
};

const values = <T>(found: readonly Found<T>[]): readonly T[] => found.map(({value}) => value);

describe('seed 000', () => {
	const {metadata, label} = describeSeed('000');

	it('shows its headline', () => {
		const title = '時刻保持警醒狀態,從嚴從實抓好防控工作!市疫情防控指揮部召開指揮長會議';
		expect(metadata.title?.value).toBe(title);
		expect(label).toEqual({text: title, from: 'title'});
	});

	it('says when and where it appeared and who made it', () => {
		expect(metadata.published?.value).toBe('2022-09-29T10:25:00');
		expect(metadata.source?.value).toBe('天門發布');
		expect(values(metadata.authors)).toEqual(['吳述明']);
		expect(values(metadata.editors)).toEqual(['張偉康']);
		expect(values(metadata.credits)).toEqual([
			{role: '審核', name: '鄢靜'},
			{role: '終審', name: '李為學'},
		]);
	});
});

describe('seed 001', () => {
	const {metadata, label} = describeSeed('001');

	it('has no headline and is given none', () => {
		expect(metadata.title).toBeUndefined();
		expect(label.from).toBe('first-sentence');
		expect(label.text.startsWith('日前,我市召開疫情防控指揮部日研判會議')).toBe(true);
		expect(Array.from(label.text).length).toBeLessThanOrEqual(40);
	});

	it('has neither date nor source nor author', () => {
		expect(metadata.published).toBeUndefined();
		expect(metadata.source).toBeUndefined();
		expect(metadata.authors).toEqual([]);
	});
});

describe('seed 002', () => {
	const {metadata} = describeSeed('002');

	it('has its headline last', () => {
		expect(metadata.title?.value).toBe('我市召開疫情防控工作專題會議');
	});

	it('names no source, though the label is there', () => {
		expect(metadata.source).toBeUndefined();
		expect(metadata.published?.value).toBe('2022-01-17');
		expect(values(metadata.authors)).toEqual(['柴錦玉']);
	});
});

describe('seed 003', () => {
	const {metadata, warnings} = describeSeed('003');

	it('says all that its page says', () => {
		expect(metadata.title?.value).toBe('河北邯郸:邱县召开疫情防控工作调度会议');
		expect(metadata.published?.value).toBe('2021-01-09');
		expect(metadata.source?.value).toBe('民声法治网');
		expect(metadata.views?.value).toBe(5531);
		expect(values(metadata.editors)).toEqual(['谷秀山']);
	});

	it('has its clipped date flagged', () => {
		expect(warnings.map(({id}) => id)).toContain('lost-digits');
	});
});

describe('seed 004', () => {
	const {metadata} = describeSeed('004');

	it('says all that its page says', () => {
		expect(metadata.title?.value).toBe('市疫情防控工作領導小組召開會議');
		expect(metadata.published?.value).toBe('2022-09-14T11:15:00');
		expect(metadata.source?.value).toBe('重慶發布');
		expect(values(metadata.authors)).toEqual(['楊帆', '張珺']);
		expect(values(metadata.editors)).toEqual(['鄒雨璠']);
	});
});

it('proves every value by the raw text', () => {
	const {raw, metadata} = describeSeed('000');
	const {span} = metadata.source!;
	expect(raw.slice(span!.start, span!.end)).toBe('天門發(fā)布');
});
