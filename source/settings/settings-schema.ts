import type {BindingId} from '../words/words.ts';
import {type SettingKind, type SettingName, settingTable} from './setting-table.ts';

const descriptions: Readonly<Record<SettingName, string>> = {
	lang: 'The language of the interface; when not given, as the locale says.',
	mouse:
		'Whether clicks and the wheel are for the explorer; text is then selected with Shift held.',
	ascii: 'Borders and signs in plain characters.',
	ambiguousWidth: 'Columns of “ ” … · and the like; the terminal is asked when not given.',
	hints: 'Whether the first starts come with a hint or two.',
	remember: 'Whether places, views and scripts are kept for the next time.',
	screenReader: 'Whether the program speaks in lines, as a screen reader wants it.',
	background: 'What colours are to be read on, where the terminal does not say (COLORFGBG).',
	paragraphs: 'Whether paragraphs are set in by two characters or stand apart by a blank line.',
	script: 'The script in which texts are shown at first.',
};

const schemaOf = (setting: SettingKind): object =>
	setting.kind === 'switch' ? {type: 'boolean'} : {enum: setting.values};

/** The JSON schema of the reader's file, for editors that complete and check by one. */
export const settingsSchema = (keys: Readonly<Record<BindingId, string>>): object => ({
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'Settings of qingdu',
	description: 'In qingdu/config.json in the folder for settings (XDG_CONFIG_HOME, or ~/.config).',
	type: 'object',
	additionalProperties: false,
	properties: {
		$schema: {type: 'string'},
		...Object.fromEntries(
			Object.entries(settingTable).map(([name, setting]) => [
				name,
				{description: descriptions[name as SettingName], ...schemaOf(setting)},
			]),
		),
		keys: {
			description:
				'Keys in the place of the usual ones, by the name of what they do: j, G, ctrl-d, page-down.',
			type: 'object',
			additionalProperties: false,
			properties: Object.fromEntries(
				Object.entries(keys).map(([id, text]) => [id, {description: text, $ref: '#/$defs/keys'}]),
			),
		},
	},
	$defs: {
		keys: {
			oneOf: [
				{type: 'string', minLength: 1},
				{type: 'array', items: {type: 'string', minLength: 1}},
			],
		},
	},
});
