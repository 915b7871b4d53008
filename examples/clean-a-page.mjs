// Cleans one page and shows what was done to it, edit by edit.
//   node examples/clean-a-page.mjs page.txt
import {readFileSync} from 'node:fs';
import {describe, rules} from 'qingdu';

const [, , path = 'seeds/000_e37f08134d2c2ecc.txt'] = process.argv;
const raw = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
const {text, edits, metadata, warnings} = describe(raw, {path});
const summaryOf = id => rules.find(rule => rule.id === id).summary;

console.log(metadata.title?.value ?? '(no title)');
console.log([metadata.published?.value, metadata.source?.value].filter(Boolean).join(' · '));
console.log(`\n${text}\n`);
for (const {start, end, replacement, rule} of edits) {
	const was = JSON.stringify(raw.slice(start, end));
	console.log(`${start}–${end} ${was} → ${JSON.stringify(replacement)} ${rule}: ${summaryOf(rule)}`);
}

for (const {id, message} of warnings) console.log(`! ${id}: ${message}`);
