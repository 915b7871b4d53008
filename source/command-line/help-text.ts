import {displayWidth} from '../text/display-width.ts';
import type {HelpWords} from '../words/en/help.ts';
import {flagOf, options} from './option-table.ts';

/** Rows of two columns, the second of them below one another. */
const inColumns = (rows: ReadonlyArray<readonly [left: string, right: string]>): string => {
	const width = Math.max(...rows.map(([left]) => displayWidth(left)));
	return rows
		.map(([left, right]) => `  ${left}${' '.repeat(width - displayWidth(left))}  ${right}\n`)
		.join('');
};

/** What `--help` prints. */
export const helpText = (words: HelpWords): string => {
	const {path} = words.places;
	const usages = inColumns([
		[`qingdu [${path} …]`, words.usages.explore],
		['… | qingdu -', words.usages.pipe],
		[`qingdu --export ${words.places.format} [${path} …]`, words.usages.export],
		[`qingdu --learn ${words.places.file} [${path} …]`, words.usages.learn],
	]);
	const flags = inColumns(
		options.map(([id, {takes, shortFlag}]) => {
			const value = takes === undefined ? '' : ` ${words.places[takes]}`;
			const short = shortFlag === undefined ? '' : `, -${shortFlag}`;
			return [`${flagOf(id)}${value}${short}`, words.flags[id]];
		}),
	);
	const {usage, options: title, examples} = words.heads;
	return [
		`${words.description}\n`,
		`${usage}\n${usages}`,
		`${title}\n${flags}`,
		`${words.files}\n${words.keys}\n`,
		`${examples}\n${words.exampleLines.map(line => `  ${line}\n`).join('')}`,
	].join('\n');
};
