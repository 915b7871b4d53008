/**
 * Bundles the program into dist/: start-up costs by the number of modules, and the package that npx
 * fetches must not fetch others. One script holds everything, so that V8 can keep its compiled code
 * (see launch.cjs); what a start does not need (dictionaries, clipboards, rarer formats) is in it
 * unread. Writes the third-party notices beside.
 */
import {copyFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {compactDictionary} from './compact-dictionary.mjs';
import {keepCode} from './keep-code.mjs';
import {withKnownSigns} from './known-signs.mjs';
import {patternsAsWritten} from './patterns-as-written.mjs';
import {rulesVersion} from './rules-version.mjs';
import {sturdyParquet} from './sturdy-parquet.mjs';
import {thirdPartyNotices} from './third-party-notices.mjs';
import {trimmedPackages} from './trimmed-packages.mjs';
import {writeTypes} from './write-types.mjs';

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Parts of Ink with a faster one of our own in their place; each says what for. */
const insideInk = {
	'./output.js': 'scripts/whole-row-output.ts',
	'./line-update.js': 'scripts/fast-line-update.ts',
	'./sanitize-ansi.js': 'scripts/fast-sanitize-ansi.ts',
};

const fasterInk = {
	name: 'faster-ink',
	setup({onResolve}) {
		onResolve({filter: /^\.\/(output|line-update|sanitize-ansi)\.js$/}, ({path, importer}) =>
			/[\\/]ink[\\/]build[\\/][\w-]+\.js$/.test(importer) ? {path: at(insideInk[path])} : undefined,
		);
	},
};

rmSync(at('dist'), {recursive: true, force: true});

const common = {
	absWorkingDir: at('.'),
	outdir: 'dist',
	bundle: true,
	minify: true,
	platform: 'node',
	target: 'node20',
	supported: patternsAsWritten,
	charset: 'utf8',
	logLevel: 'warning',
};

const rules = JSON.stringify(rulesVersion(at('.')));

const {metafile} = await build({
	...common,
	entryPoints: {program: 'source/program.ts'},
	format: 'cjs',
	metafile: true,
	define: {
		'process.env.NODE_ENV': '"production"',
		'import.meta.url': 'programUrl',
		// Nothing here reaches for the network.
		fetch: 'undefined',
		performance: 'clock',
		'Intl.Segmenter': 'LazySegmenter',
		RULES_VERSION: rules,
	},
	inject: [at('scripts/clock.mjs'), at('scripts/lazy-segmenter.mjs')],
	alias: {
		// The explorer lays its screen out itself: rows need only be put below one another.
		'yoga-layout': at('scripts/column-layout.ts'),
		assert: at('scripts/bare-assert.mjs'),
		'terminal-size': at('scripts/asked-size.mjs'),
		'clipboard-image': at('scripts/no-images.mjs'),
		// Ink asks for it in development only.
		'react-devtools-core': at('scripts/no-devtools.mjs'),
		// Half of a frame's cost is measuring widths.
		'string-width': at('scripts/fast-string-width.ts'),
	},
	plugins: [compactDictionary(), withKnownSigns(), trimmedPackages, fasterInk, sturdyParquet()],
	banner: {
		js: "const programUrl=require('node:url').pathToFileURL(__filename).href;",
	},
});

// What others import: the pure core alone.
await build({
	...common,
	entryPoints: {library: 'source/library.ts'},
	outExtension: {'.js': '.mjs'},
	format: 'esm',
	define: {RULES_VERSION: rules},
	plugins: [withKnownSigns()],
});
writeTypes(at('.'));

// The package is one of modules; what is bundled is a script.
writeFileSync(at('dist/package.json'), '{"type": "commonjs"}\n');
copyFileSync(at('scripts/launch.cjs'), at('dist/cli.js'));
writeFileSync(at('dist/THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(metafile, at('.')));
await keepCode(at('dist'), at('test/fixtures/rules'));
