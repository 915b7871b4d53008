/**
 * Works out the signs of all rules when the program is built, and puts them in the place of
 * source/text/signs/known-signs.ts.
 */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {patternsAsWritten} from './patterns-as-written.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const collecting = `
	import {lineKinds} from './source/cleaning/rules/line-kinds.ts';
	import {rules} from './source/cleaning/rules/index.ts';
	import './source/metadata/extract-metadata.ts';
	import {askedSigns} from './source/metadata/line-signs.ts';
	import {signsOf, sourceKey} from './source/text/signs/signs-of.ts';

	export const known = Object.fromEntries(
		[...[...lineKinds, ...rules].map(({signs = []}) => signs), ...askedSigns()]
			.flat()
			.map(source => {
				const signs = signsOf(source);
				return [sourceKey(source), signs ? [...signs] : null];
			}),
	);
`;

/** @returns {Promise<Readonly<Record<string, readonly string[] | null>>>} */
export const collectSigns = async () => {
	const {outputFiles} = await build({
		absWorkingDir: root,
		stdin: {contents: collecting, resolveDir: root, loader: 'ts'},
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		supported: patternsAsWritten,
		charset: 'utf8',
	});
	const code = Buffer.from(outputFiles[0].contents).toString('base64');
	const {known} = await import(`data:text/javascript;base64,${code}`);
	return known;
};

/** @returns {import('esbuild').Plugin} */
export const withKnownSigns = () => ({
	name: 'known-signs',
	setup({onLoad}) {
		onLoad({filter: /[\\/]signs[\\/]known-signs\.ts$/}, async () => ({
			contents: `export const knownSigns = JSON.parse(${JSON.stringify(JSON.stringify(await collectSigns()))});`,
		}));
	},
});
