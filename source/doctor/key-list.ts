import {keyLabel} from '../explorer/keys/keymap.ts';
import type {Keys} from '../explorer/keys/keys-in-use.ts';
import {displayWidth} from '../text/display-width.ts';
import type {Words} from '../words/words.ts';

/** Every row of the key table by its name, with its keys and what they do: what settings can change. */
export const keyList = ({bindings}: Keys, words: Words): string => {
	const rows = bindings.map(
		({id, keys}) => [id, keys.map(keyLabel).join(' '), words.keys[id]] as const,
	);
	const [first, second] = [0, 1].map(column =>
		Math.max(...rows.map(row => displayWidth(row[column]!))),
	);
	const padded = (text: string, width: number): string =>
		text + ' '.repeat(width - displayWidth(text));
	return rows
		.map(([id, keys, text]) => `  ${padded(id, first!)}  ${padded(keys, second!)}  ${text}`)
		.join('\n');
};
