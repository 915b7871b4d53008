import type {Fault, KeyWishes} from '../explorer/keys/change-keys.ts';
import {type SettingKind, type SettingName, type Settings, settingTable} from './setting-table.ts';

export type CheckedSettings = {
	readonly settings: Settings;
	readonly keys: KeyWishes;
	/** What cannot be used, a sentence each; the rest is. */
	readonly faults: readonly Fault[];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a setting may have a value, and what it might have. */
const allowed = (setting: SettingKind): readonly unknown[] =>
	setting.kind === 'switch' ? [true, false] : setting.values;

/** What the reader's file says, as far as it can be used. */
export const checkSettings = (content: unknown): CheckedSettings => {
	const faults: Fault[] = [];
	if (!isRecord(content)) {
		return {settings: {}, keys: {}, faults: [words => words.settingsNoObject]};
	}

	const settings: Record<string, unknown> = {};
	const keys: Record<string, readonly string[]> = {};
	for (const [name, value] of Object.entries(content)) {
		if (name === '$schema') continue;
		if (name === 'keys') {
			readKeys(value, keys, faults);
			continue;
		}

		const setting: SettingKind | undefined = Object.hasOwn(settingTable, name)
			? settingTable[name as SettingName]
			: undefined;
		if (!setting) faults.push(words => words.noSuchSetting(name));
		else if (allowed(setting).includes(value)) settings[name] = value;
		else {
			const values = allowed(setting).map(String);
			faults.push(words => words.wrongSetting(name, values, JSON.stringify(value)));
		}
	}

	return {settings: settings as Settings, keys, faults};
};

const readKeys = (
	value: unknown,
	keys: Record<string, readonly string[]>,
	faults: Fault[],
): void => {
	if (!isRecord(value)) {
		faults.push(words => words.wrongKeys('keys'));
		return;
	}

	for (const [id, wish] of Object.entries(value)) {
		const wished: unknown = typeof wish === 'string' ? [wish] : wish;
		if (Array.isArray(wished) && wished.every(key => typeof key === 'string')) keys[id] = wished;
		else faults.push(words => words.wrongKeys(id));
	}
};
