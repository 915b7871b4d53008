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

/** The fields whose names are known; where several mean the same, the one of the best name. */
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

/** The name of a field as an extractor; each is made once. */
const extractors = new Map<string, string>();

const extractorOf = (name: string): string => {
	const known = extractors.get(name);
	if (known !== undefined) return known;
	if (extractors.size > mostNames) extractors.clear();
	const extractor = `given:${name}`;
	extractors.set(name, extractor);
	return extractor;
};

/** Says where the value comes from: the field by its own name. */
const as = <T>(value: T, [name]: GivenField): Found<T> => ({value, extractor: extractorOf(name)});

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

const viewsIn = (field: GivenField): Found<number> | undefined => {
	const count = Number(field[1]);
	return Number.isSafeInteger(count) && count >= 0 ? as(count, field) : undefined;
};

const nobody: ReadonlyArray<Found<string>> = [];

/**
 * What a record says itself and nothing else. Spelled out: objects that grow field by field take
 * several times as long, and collections of headlines have hundreds of thousands.
 */
export const onlyGiven = ({
	title,
	published,
	source,
	authors,
	editors,
	views,
}: KnownFields): Metadata => ({
	title: title && as(title[1].trim(), title),
	published: published && dateIn(published),
	source: source && as(source[1].trim(), source),
	authors: authors ? people(authors) : nobody,
	editors: editors ? people(editors) : nobody,
	credits: [],
	views: views && viewsIn(views),
});

/**
 * Metadata with the values that the record itself gives put in the place of those found in its text.
 * A given value has no span, as it stands outside the text, and its extractor names the field. What
 * cannot be understood (a date that is none) changes nothing.
 */
export const withGiven = (metadata: Metadata, known: KnownFields): Metadata => {
	const given = onlyGiven(known);
	const {title, published, source, views} = given;
	return {
		...metadata,
		...(title && {title}),
		...(published && {published}),
		...(source && {source}),
		...(known.authors && {authors: given.authors}),
		...(known.editors && {editors: given.editors}),
		...(views && {views}),
	};
};

/** The title among the fields of a record. */
export const givenTitle = (given: KnownFields): string | undefined => given.title?.[1].trim();
