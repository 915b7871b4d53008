/**
 * Bundles the program into dist/: start-up costs by the number of modules, and the package that npx
 * fetches must not fetch others. What a start does not need (the screen, dictionaries, clipboards)
 * becomes a chunk of its own, loaded when it is called for. Writes the third-party notices beside.
 */
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {compactDictionary} from './compact-dictionary.mjs';
import {patternsAsWritten} from './patterns-as-written.mjs';
import {thirdPartyNotices} from './third-party-notices.mjs';

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Parts of Ink with a faster one of our own in their place; each says what for. */
const insideInk = {
	'./output.js': 'scripts/whole-row-output.ts',
	'./line-update.js': 'scripts/fast-line-update.ts',
};

const fasterInk = {
	name: 'faster-ink',
	setup({onResolve}) {
		onResolve({filter: /^\.\/(output|line-update)\.js$/}, ({path, importer}) =>
			/[\\/]ink[\\/]build[\\/][\w-]+\.js$/.test(importer) ? {path: at(insideInk[path])} : undefined,
		);
	},
};

rmSync(at('dist'), {recursive: true, force: true});

const {metafile} = await build({
	absWorkingDir: at('.'),
	// Threads begin in a file of their own, and share chunks with the program.
	entryPoints: {cli: 'source/cli.tsx', worker: 'source/loading/worker.ts'},
	outdir: 'dist',
	bundle: true,
	splitting: true,
	minify: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	supported: patternsAsWritten,
	charset: 'utf8',
	metafile: true,
	logLevel: 'warning',
	define: {
		'process.env.NODE_ENV': '"production"',
		// Nothing here reaches for the network; yoga-layout would load all of undici to read itself.
		fetch: 'undefined',
		performance: 'clock',
	},
	inject: [at('scripts/clock.mjs')],
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
	plugins: [compactDictionary(), fasterInk],
	banner: {
		// Packages in CommonJS call require, which a module does not have.
		js: "import {createRequire as createRequire$} from 'node:module';const require=createRequire$(import.meta.url);",
	},
});

const bin = at('dist/cli.js');
writeFileSync(bin, `#!/usr/bin/env node\n${readFileSync(bin, 'utf8')}`, {mode: 0o755});
writeFileSync(at('dist/THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(metafile, at('.')));
