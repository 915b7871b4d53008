/**
 * npm run bench [-- NAME …], with names of the table below: what the program costs, each figure beside
 * a peer's in the same run. Page dumps are measured too where `../shared/data/pages/text` or
 * $QINGDU_PAGES is there; what needs headlines and articles takes real ones from `../shared/data` or
 * $QINGDU_DATA, or makes some.
 */
import {cpus} from 'node:os';
import {benchCleaning} from './cleaning.ts';
import {benchExport} from './export.ts';
import {benchKeys} from './keys.ts';
import {benchKeysAtScale} from './keys-at-scale.ts';
import {benchGrowth, benchLoading} from './loading.ts';
import {benchReading} from './reading.ts';
import {benchRepeats} from './repeats.ts';
import {benchSearch} from './search.ts';
import {benchStart} from './start.ts';
import {benchStartAtScale} from './start-at-scale.ts';

const data = process.env.QINGDU_DATA ?? '../shared/data';
const pages = process.env.QINGDU_PAGES ?? '../shared/data/pages/text';

const benches: Readonly<Record<string, () => Promise<void>>> = {
	start: benchStart,
	keys: benchKeys,
	reading: benchReading,
	cleaning: () => benchCleaning(pages),
	export: () => benchExport(data, pages),
	loading: () => benchLoading(data),
	search: () => benchSearch(data),
	'keys-at-scale': () => benchKeysAtScale(data),
	'start-at-scale': () => benchStartAtScale(data),
	growth: () => benchGrowth(data),
	repeats: benchRepeats,
};

const wanted = process.argv.slice(2);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
for (const [name, bench] of Object.entries(benches)) {
	if (wanted.length === 0 || wanted.includes(name)) await bench();
}
