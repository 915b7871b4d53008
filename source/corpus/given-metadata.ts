import type {Found, Metadata} from '../metadata/metadata.ts';
import {findDates, isoDate} from '../text/page-date.ts';
import type {GivenField} from './document.ts';

type Field = 'title' | 'published' | 'source' | 'authors' | 'editors' | 'views';

/** The names collections give to the fields we know, in lower case; earlier ones are preferred. */
const names: Readonly<Record<Field, string>> = {
	title: 'title headline 标题 標題 题目 題目',
	published:
		'published date pubdate pub_date published_at publish_date publish_time published_time time 日期 发布时间 發布時間 发布日期 時間 时间',
	source: 'source media site site_name publisher 来源 來源 媒体 媒體',
	authors: 'author authors byline 作者 记者 記者',
	editors: 'editor editors 编辑 編輯 责任编辑 責任編輯',
	views: 'views view_count read_count 阅读 閱讀 阅读量 浏览量 瀏覽量',
};

/** Each name with its field and its place among the names of that field. */
const meanings: ReadonlyMap<string, readonly [Field, number]> = new Map(
	Object.entries(names).flatMap(([field, list]) =>
		list.split(' ').map((name, rank) => [name, [field as Field, rank]] as const),
	),
);

/** What separates people in a field: `林小川、白桦` are two, `Lin Xiaochuan` is one. */
const betweenPeople = /[、，,;；|/]/u;

/** The given fields that we know, for each the one with the preferred name. */
export type KnownFields = {readonly [Name in Field]?: GivenField};

/** What a name means, as it is written: the names of a collection are ever the same. */
const meaningsAsWritten = new Map<string, readonly [Field, number] | undefined>();
const mostNames = 10_000;

const meaningOf = (name: string): readonly [Field, number] | undefined => {
	if (meaningsAsWritten.has(name)) return meaningsAsWritten.get(name);
	if (meaningsAsWritten.size > mostNames) meaningsAsWritten.clear();
	const meaning = meanings.get(name.toLowerCase());
	meaningsAsWritten.set(name, meaning);
	return meaning;
};

export const knownFields = (given: readonly GivenField[]): KnownFields => {
	const fields: {[Name in Field]?: GivenField} = {};
	for (const field of given) {
		const meaning = meaningOf(field[0]);
		if (!meaning || field[1].trim() === '') continue;
		const [name, rank] = meaning;
		const other = fields[name];
		if (!other || rank < meaningOf(other[0])![1]) fields[name] = field;
	}

	return fields;
};

/** Says where the value comes from: the field by its own name. */
const as = <T>(value: T, [name]: GivenField): Found<T> => ({value, extractor: `given:${name}`});

const people = (field: GivenField): ReadonlyArray<Found<string>> =>
	field[1]
		.split(betweenPeople)
		.map(name => name.trim())
		.filter(name => name !== '')
		.map(name => as(name, field));

/** Most collections give dates in this form already: `2023-03-12`, not `2023年3月12日`. */
const plainDate = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const dateIn = (field: GivenField): Found<string> | undefined => {
	if (plainDate.test(field[1])) return as(field[1], field);
	const [date] = findDates(field[1]);
	const iso = date && isoDate(date);
	return iso === undefined ? undefined : as(iso, field);
};

/**
 * Metadata with the values that the record itself gives put in the place of those found in its text.
 * A given value has no span, as it stands outside the text, and its extractor names the field. What
 * cannot be understood (a date that is none) changes nothing.
 */
export const withGiven = (metadata: Metadata, given: KnownFields): Metadata => {
	const {title, published, source, authors, editors, views} = given;
	const merged: {-readonly [Key in keyof Metadata]: Metadata[Key]} = {...metadata};
	if (title) merged.title = as(title[1].trim(), title);
	if (published) merged.published = dateIn(published) ?? metadata.published;
	if (source) merged.source = as(source[1].trim(), source);
	if (authors) merged.authors = people(authors);
	if (editors) merged.editors = people(editors);
	const count = views ? Number(views[1]) : Number.NaN;
	if (views && Number.isSafeInteger(count) && count >= 0) merged.views = as(count, views);
	return merged;
};

/** The title among the fields of a record. */
export const givenTitle = (given: KnownFields): string | undefined => given.title?.[1].trim();
