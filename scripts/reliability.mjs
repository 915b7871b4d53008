/**
 * Attacks the built program and writes down what came of it, as tables, in docs/RELIABILITY.md.
 *
 *     npm run reliability                 everything; takes some minutes
 *     npm run fuzz -- 600                 only cases drawn at random, for so many seconds; writes nothing
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import path from 'node:path';

const document = 'docs/RELIABILITY.md';
const soakKeys = Number(process.env.QINGDU_SOAK_KEYS ?? 100_000);

/** Of each table: the tests it is made of, what its rows are, and what holds for all of them. */
const parts = [
	{
		file: 'fuzz',
		title: 'Cases drawn at random',
		text: 'Each promise is checked with input drawn at random: scraped-looking pages, damaged files, any characters at all. No case may take longer than two seconds and half a second per kilobyte (of processor time): what grows with a square would.',
	},
	{
		file: 'hostile-text',
		title: 'Hostile text',
		text: 'A corpus with orders for terminals (colours, titles, hyperlinks, the clipboard, device strings, C1 controls, the end of a paste, bidirectional overrides, lone surrogates) in texts, titles, sources, names, ids, addresses, keys, and in the names of files and folders. Of all that was written to the terminal nothing is left but printable text, once the sequences the program itself makes are taken out.',
	},
	{
		file: 'faults',
		title: 'Broken files, full disks, missing rights, dying threads',
		text: 'Every one leaves a sentence that says what and where, the rest of the corpus, and the exit code that fits; an output is whole or not there.',
	},
	{
		file: 'cache',
		title: 'Damaged caches, settings and state',
		text: 'Nothing that the program keeps for itself can harm it.',
	},
	{
		file: 'kills',
		title: 'Killed in the middle',
		text: 'The terminal before and after is compared: `stty -a`, the alternate screen, the cursor, the mouse, bracketed paste; titles and keyboard protocols are never touched.',
	},
	{
		file: 'soak',
		title: 'An hour’s worth of keys',
		text: 'What the heap holds after garbage collection, before and after.',
	},
];

const [task = 'all', ...rest] = process.argv.slice(2);
const seconds = String(
	task === 'fuzz' ? (rest[0] ?? 60) : (process.env.QINGDU_FUZZ_SECONDS ?? 120),
);
const files = task === 'fuzz' ? ['fuzz'] : parts.map(({file}) => file);
const folder = mkdtempSync(path.join(tmpdir(), 'qingdu-reliability-'));
const report = path.join(folder, 'report.json');
const figuresFile = path.join(folder, 'figures');
writeFileSync(figuresFile, '');

if (task !== 'fuzz') spawnSync(process.execPath, ['scripts/build.mjs'], {stdio: 'inherit'});
const {status} = spawnSync(
	path.join('node_modules', '.bin', 'vitest'),
	[
		'run',
		...files.map(file => `test/reliability/${file}.test.ts`),
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	],
	{
		stdio: 'inherit',
		env: {
			...process.env,
			QINGDU_FUZZ_SECONDS: seconds,
			QINGDU_SOAK_KEYS: String(soakKeys),
			QINGDU_FIGURES: figuresFile,
		},
	},
);

const figures = new Map(
	readFileSync(figuresFile, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line))
		.map(({test, figures: found}) => [test, found]),
);
const {testResults} = JSON.parse(readFileSync(report, 'utf8'));
rmSync(folder, {recursive: true});

// No control character of a name stays one, and no bar ends a cell.
const cell = text =>
	String(text)
		.replace(/[\u0000-\u001f\u007f-\u009f]/g, '␦')
		.replaceAll('|', '\\|');
const grouped = number => (typeof number === 'number' ? number.toLocaleString('en') : '');

const tableOf = ({file, title, text}) => {
	const {assertionResults = []} =
		testResults.find(({name}) => name.endsWith(`/${file}.test.ts`)) ?? {};
	const rows = assertionResults.map(({title: test, fullName, status: result}) => ({
		test,
		result: result === 'passed' ? 'survived' : '**FAILED**',
		found: figures.get(fullName) ?? figures.get(test) ?? {},
	}));
	const columns = [...new Set(rows.flatMap(({found}) => Object.keys(found)))];
	const survived = rows.filter(({result}) => result === 'survived').length;
	return [
		`## ${title}`,
		text,
		[
			`| ${['what', ...columns, 'result'].join(' | ')} |`,
			`| --- |${columns.map(() => ' ---: |').join('')} --- |`,
			...rows.map(
				({test, result, found}) =>
					`| ${[cell(test), ...columns.map(column => grouped(found[column])), result].join(' | ')} |`,
			),
		].join('\n'),
		`${survived} of ${rows.length} survived.`,
	].join('\n\n');
};

if (task !== 'fuzz') {
	const head = [
		'# Reliability',
		'What was done to the program, and what came of it. Written by `npm run reliability`, which really does all of it; the same tests, with fewer cases and keys, are a part of `npm test`. `npm run fuzz -- 600` draws cases for ten minutes and stops at the first that breaks a promise, with the seed that draws it again.',
		`Run on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${process.platform}, ${cpus().length} cores; random cases for ${seconds} seconds in all.`,
	];
	writeFileSync(document, `${[...head, ...parts.map(tableOf)].join('\n\n')}\n`);
	console.log(`Wrote ${document}`);
}

process.exitCode = status ?? 1;
