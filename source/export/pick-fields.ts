import type {CorpusRecord, ErrorRecord} from './record.ts';

/** The keys of a record, in their order, that `--fields` can ask for; `error` stands last. */
export const fieldNames = [
	'id',
	'path',
	'label',
	'title',
	'published',
	'source',
	'authors',
	'editors',
	'credits',
	'views',
	'script',
	'text',
	'edits',
	'warnings',
	'originalTitle',
	'site',
	'dateline',
	'meeting',
	'evidence',
	'given',
	'encoding',
	'hits',
	'rules',
	'schema',
	'error',
] as const satisfies ReadonlyArray<keyof CorpusRecord | keyof ErrorRecord>;

export type FieldName = (typeof fieldNames)[number];

/** Before the name of one thing that the input's record held besides its text: `given.url`. */
const givenPrefix = 'given.';

/** Whether a record can have it: one of its keys, or something that its own record may have given. */
export const isField = (name: string): boolean =>
	(fieldNames as readonly string[]).includes(name) ||
	(name.startsWith(givenPrefix) && name.length > givenPrefix.length);

/** What a record has of that name; undefined where it has none. */
export const fieldOf = (record: CorpusRecord | ErrorRecord, name: string): unknown => {
	const isGiven = name.startsWith(givenPrefix);
	const holder = isGiven ? ('given' in record ? record.given : {}) : record;
	const key = isGiven ? name.slice(givenPrefix.length) : name;
	return Object.hasOwn(holder, key)
		? (holder as Readonly<Record<string, unknown>>)[key]
		: undefined;
};

/**
 * The record with those keys alone, in the order asked for; all of it when none are. An error stays,
 * whatever was asked for: a line that could not be read must not pass for one that says nothing.
 */
export const pickFields = (
	record: CorpusRecord | ErrorRecord,
	fields: readonly string[] | undefined,
): object => {
	if (!fields) return record;
	const keys = 'error' in record && !fields.includes('error') ? [...fields, 'error'] : fields;
	const picked = keys.map(key => [key, fieldOf(record, key)] as const);
	return Object.fromEntries(picked.filter(([, value]) => value !== undefined));
};
