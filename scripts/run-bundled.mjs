/**
 * Runs a TypeScript file as the published program would be run: bundled by esbuild for the same target.
 * Benchmarks go through here, because other loaders rewrite what is measured (a pattern with \p{…}
 * would be compiled anew at each use).
 */
import {mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {patternsAsWritten} from './patterns-as-written.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [entry] = process.argv.slice(2, 3);
// Below the root, so that packages are found from there.
const folder = path.join(root, 'node_modules', '.cache', 'qingdu');
const file = path.join(folder, `${path.basename(entry, '.ts')}-${process.pid}.mjs`);
mkdirSync(folder, {recursive: true});
await build({
	absWorkingDir: root,
	entryPoints: [entry],
	outfile: file,
	bundle: true,
	packages: 'external',
	platform: 'node',
	format: 'esm',
	target: 'node20',
	charset: 'utf8',
	supported: patternsAsWritten,
	logLevel: 'warning',
});
process.argv.splice(1, 2, entry);
try {
	await import(pathToFileURL(file).href);
} finally {
	rmSync(file);
}
