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

/**
 * The record with those keys alone, in the order asked for; all of it when none are. An error stays,
 * whatever was asked for: a line that could not be read must not pass for one that says nothing.
 */
export const pickFields = (
	record: CorpusRecord | ErrorRecord,
	fields: readonly string[] | undefined,
): object => {
	if (!fields) return record;
	const all = record as Readonly<Record<string, unknown>>;
	const keys = 'error' in record && !fields.includes('error') ? [...fields, 'error'] : fields;
	return Object.fromEntries(keys.flatMap(key => (key in all ? [[key, all[key]]] : [])));
};
