/**
 * Bundles the program into dist/: start-up costs by the number of modules, and the package that npx
 * fetches must not fetch others. What a start does not need (the screen, dictionaries, clipboards)
 * becomes a chunk of its own, loaded when it is called for. Writes the third-party notices beside.
 */
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {compactDictionary} from './compact-dictionary.mjs';
import {thirdPartyNotices} from './third-party-notices.mjs';

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));

rmSync(at('dist'), {recursive: true, force: true});

const {metafile} = await build({
	absWorkingDir: at('.'),
	entryPoints: {cli: 'source/cli.tsx'},
	outdir: 'dist',
	bundle: true,
	splitting: true,
	minify: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	charset: 'utf8',
	metafile: true,
	logLevel: 'warning',
	define: {'process.env.NODE_ENV': '"production"'},
	alias: {
		// Ink asks for it in development only.
		'react-devtools-core': at('scripts/no-devtools.mjs'),
		// Half of a frame's cost is measuring widths.
		'string-width': at('scripts/fast-string-width.ts'),
	},
	plugins: [compactDictionary()],
	banner: {
		// Packages in CommonJS call require, which a module does not have.
		js: "import {createRequire as createRequire$} from 'node:module';const require=createRequire$(import.meta.url);",
	},
});

const bin = at('dist/cli.js');
writeFileSync(bin, `#!/usr/bin/env node\n${readFileSync(bin, 'utf8')}`, {mode: 0o755});
writeFileSync(at('dist/THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(metafile, at('.')));
