import type {Sighting} from '../cleaning/templates/sighting.ts';
import type {Sections} from './pack-sections.ts';

const name = 'sightings';

/** Sightings as sections of a block, beside those of a shelf. */
export const packSightings = (sightings: readonly Sighting[]): Sections => {
	const starts = new Uint32Array(sightings.length + 1);
	sightings.forEach(({lines}, index) => {
		starts[index + 1] = starts[index]! + lines.length;
	});
	return {
		[`${name}.ids`]: Float64Array.from(sightings, ({id}) => id),
		[`${name}.sites`]: Float64Array.from(sightings, ({site}) => site),
		[`${name}.signs`]: Uint32Array.from(sightings.flatMap(({signs}) => signs)),
		[`${name}.starts`]: starts,
		[`${name}.lines`]: Float64Array.from(sightings.flatMap(({lines}) => lines)),
	};
};

/** Some of the numbers. By hand: taking them from an iterator is many times slower. */
const listOf = (numbers: Float64Array, from: number, until: number): readonly number[] => {
	const list: number[] = [];
	for (let at = from; at < until; at++) list.push(numbers[at]!);
	return list;
};

/** The sightings in a block; `section` gives the bytes of a section by its name. */
export const unpackSightings = (section: (name: string) => Uint8Array): readonly Sighting[] => {
	const bytes = (part: string): ArrayBuffer => section(`${name}.${part}`).slice().buffer;
	const ids = new Float64Array(bytes('ids'));
	const sites = new Float64Array(bytes('sites'));
	const signs = new Uint32Array(bytes('signs'));
	const starts = new Uint32Array(bytes('starts'));
	const lines = new Float64Array(bytes('lines'));
	return Array.from(ids, (id, index) => ({
		id,
		site: sites[index]!,
		signs: [signs[3 * index]!, signs[3 * index + 1]!, signs[3 * index + 2]!],
		lines: listOf(lines, starts[index]!, starts[index + 1]!),
	}));
};
