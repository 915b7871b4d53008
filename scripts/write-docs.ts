/**
 * Keeps the documents true: writes the key table and the usage text into README.md, between their
 * marks, the manual page and the schema of the settings; checks that every link into the project leads
 * somewhere and every `npm run` named is there. With --check nothing is written, and what is stale is
 * an error.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {helpText} from '../source/command-line/help-text.ts';
import {manPage} from '../source/command-line/man-page.ts';
import {keyLabel, keymap, sections} from '../source/explorer/keys/keymap.ts';
import {usualKeys} from '../source/explorer/keys/keys-in-use.ts';
import {settingsSchema} from '../source/settings/settings-schema.ts';
import {helpWords} from '../source/words/en/help.ts';
import {english} from '../source/words/english.ts';

const words = english(usualKeys.labelOf);
const checkOnly = process.argv.includes('--check');
const faults: string[] = [];

const keyTable = (): string =>
	sections
		.map(section => {
			const rows = keymap
				.filter(binding => binding.section === section)
				.map(({id, keys}) => {
					const labels = keys.map(key => `\`${keyLabel(key)}\``).join(' ');
					return `| ${labels} | ${words.keys[id]} |`;
				});
			return [`| ${words.sections[section]} | |`, '| --- | --- |', ...rows].join('\n');
		})
		.join('\n\n');

const usage = (): string => `\`\`\`\n${helpText(helpWords).trim()}\n\`\`\``;

const fill = (text: string, mark: string, content: string): string => {
	const [open, close] = [`<!-- ${mark}: npm run docs -->`, `<!-- /${mark} -->`];
	const start = text.indexOf(open);
	const end = text.indexOf(close);
	if (start === -1 || end === -1) throw new Error(`README.md has lost its mark ${mark}`);
	return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
};

const readme = readFileSync('README.md', 'utf8');
const filled = fill(fill(readme, 'keys', keyTable()), 'usage', usage());
if (filled !== readme) {
	if (checkOnly) faults.push('README.md is behind the key map or the help: npm run docs');
	else writeFileSync('README.md', filled);
}

/** Writes a file that is made of data, or says that it is behind. */
const generate = (file: string, content: string): void => {
	if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
	if (checkOnly) faults.push(`${file} is behind what it is made of: npm run docs`);
	else writeFileSync(file, content);
};

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
generate('man/qingdu.1', manPage(helpWords, version));
generate('config.schema.json', `${JSON.stringify(settingsSchema(words.keys), null, '\t')}\n`);

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const documents = [
	...readdirSync('.').filter(file => file.endsWith('.md')),
	...readdirSync('docs').flatMap(file => (file.endsWith('.md') ? [`docs/${file}`] : [])),
];
for (const file of documents) {
	const text = readFileSync(file, 'utf8');
	for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
		if (!existsSync(path.join(path.dirname(file), target!))) {
			faults.push(`${file} links to ${target}, which is not there`);
		}
	}

	for (const [, name] of text.matchAll(/npm run (?:--silent )?([a-z-]+)/g)) {
		if (!scripts[name!]) faults.push(`${file} names npm run ${name}, which is not there`);
	}
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
