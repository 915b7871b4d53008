/**
 * Writes docs/RULES.md from the list of rules and their fixtures; with --check it only says whether
 * the file is as it would be written, and exits with 1 when it is not.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {CleaningRule, Stage} from '../source/cleaning/rule.ts';
import {rules} from '../source/cleaning/rules/index.ts';
import {readFixtures} from '../test/cleaning/fixtures.ts';
import {type MarkedText, type Marking, writeMarked} from '../test/cleaning/marked-text.ts';

const path = join(import.meta.dirname, '../docs/RULES.md');

/** Code units shown on either side of the first mark. */
const context = 24;

const stages: ReadonlyArray<readonly [Stage, string]> = [
	['markup', 'Pages in HTML'],
	['characters', 'Damage inside running text'],
	['lines', 'What stands around the article'],
	['layout', 'White space and paragraphs'],
];

/** Text as code in one line, its marks without the name of the rule, which the reader knows. */
const asCode = (marked: string): string => {
	const line = marked
		.replace(/⟦(\??)[a-z0-9-]+\|/g, '⟦$1')
		.replaceAll('\n', '\\n')
		.replaceAll('`', "'");
	return `\`${line}\``;
};

const clip = ({text, markings}: MarkedText, from: number, to: number): MarkedText => ({
	text: text.slice(from, to),
	markings: markings
		.filter(({start, end}) => start >= from && end <= to)
		.map(
			(marking): Marking => ({...marking, start: marking.start - from, end: marking.end - from}),
		),
});

/** The first mark with what stands around it in its line. */
const exampleOf = (rule: CleaningRule): string => {
	const hits = readFixtures(`rules/${rule.id}`).filter(({name}) => !name.startsWith('near-miss'));
	const {marked} = hits[0]!;
	const first = [...marked.markings].sort((a, b) => a.start - b.start)[0]!;
	const lineStart = marked.text.lastIndexOf('\n', first.start - 1) + 1;
	const lineEnd = marked.text.indexOf('\n', first.end);
	const end = lineEnd < 0 ? marked.text.length : lineEnd;
	const from = Math.max(first.start === 0 ? 0 : lineStart, first.start - context);
	const wanted = Math.min(end, first.end + context);
	const cut = marked.markings.find(mark => mark.start < wanted && mark.end > wanted);
	const to = cut?.end ?? wanted;
	const before = from > lineStart ? '…' : '';
	const after = to < end ? '…' : '';
	return asCode(before + writeMarked(clip(marked, from, to)) + after);
};

const nearMissOf = (rule: CleaningRule): string => {
	const misses = readFixtures(`rules/${rule.id}`).filter(({name}) => name.startsWith('near-miss'));
	const line = misses[0]!.marked.text.split('\n').find(text => text.trim() !== '') ?? '';
	const shown = line.length > 3 * context ? `${line.slice(0, 3 * context)}…` : line;
	return asCode(writeMarked({text: shown, markings: []}));
};

const section = (rule: CleaningRule): string =>
	`### ${rule.id}\n\n${rule.summary.replace(/\.$/, '')}.\n\n- hit: ${exampleOf(rule)}\n- stays: ${nearMissOf(rule)}\n`;

const document = [
	'# Cleaning rules\n',
	'Written by scripts/write-rules.ts from the rules and their fixtures: do not edit.\n',
	'In the examples ⟦…⟧ is removed, ⟦…→…⟧ replaced, and ⟦?…⟧ flagged and left as it is. Rules of one',
	'stage see the same text, that of the stages before it; where two claim one place, the earlier in',
	'this list has it. What a hit looks like often depends on the page around it: see the fixtures in',
	'test/fixtures/rules.\n',
	...stages.flatMap(([stage, title]) => [
		`## ${title} (stage \`${stage}\`)\n`,
		...rules.filter(rule => rule.stage === stage).map(section),
	]),
].join('\n');

const current = (): string | undefined => {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
};

if (!process.argv.includes('--check')) {
	writeFileSync(path, document);
} else if (current() !== document) {
	console.error('docs/RULES.md is stale: run `npx tsx scripts/write-rules.ts`');
	process.exitCode = 1;
}
