/**
 * npm run bench [-- start|keys|cleaning …]: what the program costs, each figure beside a peer's in the
 * same run. Page dumps are measured too where `../shared/data/pages/text` or $QINGDU_PAGES is there.
 */
import {cpus} from 'node:os';
import {benchCleaning} from './cleaning.ts';
import {benchKeys} from './keys.ts';
import {benchStart} from './start.ts';

const pages = process.env.QINGDU_PAGES ?? '../shared/data/pages/text';

const benches: Readonly<Record<string, () => Promise<void>>> = {
	start: benchStart,
	keys: benchKeys,
	cleaning: () => benchCleaning(pages),
};

const wanted = process.argv.slice(2);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
for (const [name, bench] of Object.entries(benches)) {
	if (wanted.length === 0 || wanted.includes(name)) await bench();
}
