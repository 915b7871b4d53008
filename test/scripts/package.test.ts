import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const code = ['dist/program.js', 'dist/library.mjs', 'dist/cli.js'].map(file =>
	readFileSync(file, 'utf8'),
);

test('nothing in the package can reach a network', () => {
	const network =
		/(?:require|import|getBuiltinModule)\(["'](?:node:)?(?:https?|http2|net|tls|dgram|dns|inspector)["'/]/;
	for (const text of code) {
		expect(text).not.toMatch(network);
		expect(text).not.toMatch(/\b(?:XMLHttpRequest|WebSocket|sendBeacon)\b/);
	}
});

/** Licences that ask for no more than that they be named. */
const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

test('what the package contains of others may be given away, and says whose it is', () => {
	const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
	const licences = [...notices.matchAll(/^\S+ \d+\.\d+\.\d+\S* \(([^)]*)\)$/gm)].map(
		([, licence]) => licence,
	);
	expect(licences.length).toBeGreaterThan(40);
	for (const licence of licences) {
		for (const part of licence!.split(' AND ')) expect(permissive).toContain(part);
	}

	for (const name of ['ink', 'react', 'fuse.js', 'opencc-js', 'meow', 'csv-stringify']) {
		expect(notices).toMatch(new RegExp(`^${name.replace('.', '\\.')} \\d`, 'm'));
	}
});

test('what is fetched is small, whole, and runs no script of its own', () => {
	const [packed] = JSON.parse(
		execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		}),
	);
	expect(packed.size).toBeLessThan(1_500_000);
	const names = packed.files.map(({path}: {path: string}) => path);
	for (const name of ['dist/cli.js', 'dist/library.mjs', 'record.schema.json', 'README.md']) {
		expect(names).toContain(name);
	}

	const {scripts, dependencies, exports} = JSON.parse(readFileSync('package.json', 'utf8'));
	expect(dependencies).toBeUndefined();
	for (const script of ['preinstall', 'install', 'postinstall']) {
		expect(scripts[script]).toBeUndefined();
	}

	expect(names).toContain(exports['.'].types.slice(2));
});
