/**
 * What a record says of the rules that cleaned it: the package's version and a digest of all sources
 * that decide how a text is cleaned and read, so that two runs with one version had the same rules.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** The rooms whose code a cleaned text depends on. */
const rooms = ['text', 'cleaning', 'metadata', 'corpus'];

/** `root` is the project's folder. Gives `0.1.0+5f3c9a1e`. */
export const rulesVersion = root => {
	const hash = createHash('sha256');
	for (const room of rooms) {
		const folder = path.join(root, 'source', room);
		for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()) {
			if (!file.endsWith('.ts')) continue;
			hash.update(`${room}/${file.replaceAll('\\', '/')}\0`);
			hash.update(readFileSync(path.join(folder, file)));
		}
	}

	const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
	return `${version}+${hash.digest('hex').slice(0, 8)}`;
};
