/**
 * Writes the types of the library into dist/types/: the declarations of library.ts and of all that
 * it speaks of. Importers find them by the package's `types`.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Names files as importers of any version of the compiler find them; gives all that `first` leads to. */
const keepReached = (folder, first) => {
	const kept = new Set();
	const visit = file => {
		if (kept.has(file)) return;
		kept.add(file);
		const whole = path.join(folder, file);
		const text = readFileSync(whole, 'utf8').replace(/(?<=from '\.[^']*)\.ts(?=')/g, '.js');
		writeFileSync(whole, text);
		for (const [, target] of text.matchAll(/from '(\.[^']*)\.js'/g)) {
			visit(path.join(path.dirname(file), `${target}.d.ts`));
		}
	};

	visit(first);
	return kept;
};

/** `root` is the project's folder. Throws what the compiler says. */
export const writeTypes = root => {
	const out = path.join(root, 'dist', 'types');
	const folder = mkdtempSync(path.join(root, 'dist', 'types-'));
	const config = path.join(folder, 'tsconfig.json');
	const compilerOptions = {
		noEmit: false,
		declaration: true,
		emitDeclarationOnly: true,
		rewriteRelativeImportExtensions: true,
		allowImportingTsExtensions: false,
		rootDir: path.join(root, 'source'),
		outDir: out,
	};
	const content = {
		extends: path.join(root, 'tsconfig.json'),
		compilerOptions,
		include: [],
		files: [path.join(root, 'source', 'library.ts')],
	};
	writeFileSync(config, JSON.stringify(content));
	const compiler = path.join(root, 'node_modules', '.bin', 'tsc');
	const {status, stdout} = spawnSync(compiler, ['--project', config], {encoding: 'utf8'});
	rmSync(folder, {recursive: true});
	if (status !== 0) throw new Error(stdout);
	const kept = keepReached(out, 'library.d.ts');
	for (const file of readdirSync(out, {recursive: true, encoding: 'utf8'})) {
		if (file.endsWith('.d.ts') && !kept.has(file)) rmSync(path.join(out, file));
	}

	// The package's scripts are no modules, but the library is one.
	writeFileSync(path.join(out, 'package.json'), '{"type": "module"}\n');
};
