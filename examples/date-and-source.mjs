// Turns lines of JSON with a `text` into lines with date, source and their proofs.
//   node examples/date-and-source.mjs < pages.jsonl > dates.jsonl
import {createInterface} from 'node:readline';
import {describe} from 'qingdu';

const proof = (raw, found) =>
	found && {value: found.value, stands: raw.slice(found.span.start, found.span.end)};

for await (const line of createInterface({input: process.stdin})) {
	const {id, text} = JSON.parse(line);
	const {published, source} = describe(text).metadata;
	console.log(
		JSON.stringify({id, published: proof(text, published), source: proof(text, source)}),
	);
}
