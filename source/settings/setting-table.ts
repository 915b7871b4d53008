/** What a setting may be. */
export type SettingKind =
	| {readonly kind: 'switch'}
	| {readonly kind: 'choice'; readonly values: ReadonlyArray<string | number>};

/**
 * Everything that can be set in the reader's file besides keys, by its name there; a flag outranks
 * it. The schema in the package (config.schema.json) is made of this table.
 */
export const settingTable = {
	lang: {kind: 'choice', values: ['en', 'zh-Hans', 'zh-Hant']},
	mouse: {kind: 'switch'},
	ascii: {kind: 'switch'},
	hints: {kind: 'switch'},
	screenReader: {kind: 'switch'},
	remember: {kind: 'switch'},
	ambiguousWidth: {kind: 'choice', values: [1, 2]},
	background: {kind: 'choice', values: ['light', 'dark']},
	script: {kind: 'choice', values: ['found', 'hans', 'tw', 'hk']},
	paragraphs: {kind: 'choice', values: ['indented', 'spaced']},
} as const satisfies Readonly<Record<string, SettingKind>>;

type Table = typeof settingTable;

type ValueOf<Kind extends SettingKind> = Kind extends {readonly values: ReadonlyArray<infer Value>}
	? Value
	: boolean;

export type SettingName = keyof Table;

/** Settings as far as they are given. */
export type Settings = {readonly [Name in SettingName]?: ValueOf<Table[Name]>};
