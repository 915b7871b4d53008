/**
 * `npm run quality -- PAGES TRUTH [--predictions FOLDER] [--raise]`: runs the program on page dumps
 * (PAGES/name.txt), compares with what a reader found in them (TRUTH/name.json: name, title, titleAlt,
 * date, source, author, body, optional) and fails where an average falls below its floor in
 * test/quality/floors.json. Floors only rise: --raise writes better averages down. Without folders,
 * the pages of ../shared/data/pages are taken, if they are there.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {type Score, type Summary, score, summarize, type Truth} from '../test/quality/measure.ts';
import {predict} from '../test/quality/predict.ts';

const root = join(import.meta.dirname, '..');
const usual = join(root, '../shared/data/pages');
const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {predictions: {type: 'string'}, raise: {type: 'boolean'}},
});
const [pages = join(usual, 'text'), truths = join(usual, 'truth')] = positionals;

if (positionals.length === 0 && !existsSync(pages)) {
	console.log('No pages to measure: give a folder of pages and one of what they hold.');
	process.exit(0);
}

const scores = readdirSync(truths)
	.filter(name => name.endsWith('.json'))
	.sort()
	.map((name): Score => {
		const truth = JSON.parse(readFileSync(join(truths, name), 'utf8')) as Truth;
		const page = predict(readFileSync(join(pages, name.replace(/\.json$/u, '.txt')), 'utf8'));
		if (values.predictions) {
			mkdirSync(values.predictions, {recursive: true});
			writeFileSync(join(values.predictions, name), JSON.stringify(page));
		}

		return score(truth, page);
	});

const sign = (right: boolean | undefined): string =>
	right === undefined ? '-' : right ? '✓' : '✗';
for (const {name, f1, precision, recall, title, date, source, author, invented} of scores) {
	const signs = [title, date, source, author].map(sign).join(' ');
	const more = invented.length > 0 ? `  invented: ${invented.join(', ')}` : '';
	console.log(
		`${name.padEnd(20)} F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  title, date, source, author ${signs}${more}`,
	);
}

const summary = summarize(scores);
const floorsPath = join(root, 'test/quality/floors.json');
const floors = JSON.parse(readFileSync(floorsPath, 'utf8')) as Record<string, number>;
/** Floors are kept to three decimals, rounded down, so that a page more or less does not break them. */
const rounded = (value: number): number => Math.floor(value * 1000) / 1000;
let failed = 0;
for (const [key, value] of Object.entries(summary) as [keyof Summary, number][]) {
	const floor = floors[key];
	const fails = floor !== undefined && value < floor;
	if (fails) failed++;
	const verdict =
		floor === undefined ? '' : fails ? `  below its floor ${floor}` : `  floor ${floor}`;
	console.log(`${key.padEnd(16)} ${key === 'pages' ? value : value.toFixed(4)}${verdict}`);
}

if (values.raise && failed === 0) {
	const raised = Object.fromEntries(
		Object.entries(floors).map(([key, floor]) => [
			key,
			Math.max(floor, rounded(summary[key as keyof Summary])),
		]),
	);
	writeFileSync(floorsPath, `${JSON.stringify(raised, null, '\t')}\n`);
}

process.exitCode = failed > 0 ? 1 : 0;
