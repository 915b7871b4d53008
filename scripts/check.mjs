/**
 * Every check, one after the other, all of them even when one fails: build, types, lint, documents,
 * tests.
 * Ends with the line `N passed, N failed`; a check other than the tests counts as one.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'qingdu-check-'));
const report = path.join(folder, 'tests.json');

const run = (title, command) => {
	console.log(`\n── ${title}`);
	const [program, ...rest] = command.split(' ');
	return (
		spawnSync(path.join('node_modules', '.bin', program), rest, {stdio: 'inherit'}).status === 0
	);
};

let passed = 0;
let failed = 0;
const count = fine => {
	if (fine) passed++;
	else failed++;
};

// The program in the pseudo-terminals must be that of today's sources.
const built = spawnSync(process.execPath, ['scripts/build.mjs'], {stdio: 'inherit'});
count(built.status === 0);
count(run('types', 'tsc --project .'));
count(run('lint', 'biome check --error-on-warnings .'));
count(run('documents', 'tsx scripts/write-docs.ts --check'));
count(run('rules', 'tsx scripts/write-rules.ts --check'));
const tests = run(
	'tests',
	`vitest run --reporter=default --reporter=json --outputFile.json=${report}`,
);
if (existsSync(report)) {
	const {numPassedTests, numFailedTests, numPendingTests, success} = JSON.parse(
		readFileSync(report, 'utf8'),
	);
	passed += numPassedTests;
	failed += numFailedTests;
	// A file that did not even load fails no test; a skipped test is a check not made.
	if (numPendingTests > 0 || (!(success && tests) && numFailedTests === 0)) failed++;
} else {
	failed++;
}

rmSync(folder, {recursive: true});
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
