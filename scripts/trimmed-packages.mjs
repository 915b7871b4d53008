/** What packages do while they load, though this program never needs it: said here, and left out. */
import {readFileSync} from 'node:fs';

const trims = [
	{
		// Awaited under DEV=true; a script may not await, and ours never does that.
		file: /[\\/]ink[\\/]build[\\/]reconciler\.js$/,
		parts: [
			["await import('./devtools.js')", '{}'],
			['await loadPackageJson()', '{}'],
		],
	},
	{
		// Tens of thousands of sequences to be sorted, a twentieth of a start; ours has none to measure.
		file: /[\\/]node_modules[\\/]string-width[\\/]index\.js$/,
		parts: [
			['const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;', ''],
			['rgiEmojiRegex.test', '/^\\p{RGI_Emoji}$/v.test'],
		],
	},
	{
		// Sorts all licences there are, to mend a package.json; ours is in order, and is handed over.
		file: /[\\/]meow[\\/]build[\\/]dependencies\.js$/,
		parts: [
			['= requireNormalize();', '= () => {};'],
			// What runs other programs would be loaded for a function that nothing calls.
			["import { execFile } from 'node:child_process';", ''],
			['\npromisify(execFile);', ''],
		],
	},
];

export const trimmedPackages = {
	name: 'trimmed-packages',
	setup({onLoad}) {
		for (const {file, parts} of trims) {
			onLoad({filter: file}, ({path}) => {
				let contents = readFileSync(path, 'utf8');
				for (const [part, instead] of parts) {
					if (!contents.includes(part)) throw new Error(`${path} no longer says ${part}`);
					contents = contents.replace(part, instead);
				}

				return {contents};
			});
		}
	},
};
