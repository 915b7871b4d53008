/**
 * For the build and the tests: places where the library that reads Parquet trusts a damaged file, and
 * goes on for ever or takes all memory. A place that is not found any more fails the build: whoever
 * updates the library looks at it.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';

const outside = "throw new Error('a length or a place in it cannot be true')";

/** By file: what stands there, and what is to stand there. */
const mends = {
	'thrift.js': [
		// A place that is no number reads the first byte, and does not move.
		[
			'    const byte = reader.view.getUint8(reader.offset++)\n    result |= (byte & 0x7f) << shift',
			`    if (!(reader.offset >= 0 && shift < 64)) ${outside}\n    const byte = reader.view.getUint8(reader.offset++)\n    result |= (byte & 0x7f) << shift`,
		],
		[
			'    const byte = reader.view.getUint8(reader.offset++)\n    result |= BigInt(byte & 0x7f) << shift',
			`    if (!(reader.offset >= 0 && shift < 128n)) ${outside}\n    const byte = reader.view.getUint8(reader.offset++)\n    result |= BigInt(byte & 0x7f) << shift`,
		],
	],
	'encoding.js': [
		// Runs are no longer than what they are to fill, but for the last bits of a byte.
		[
			'const count = header >>> 1\n',
			'const count = Math.min(header >>> 1, output.length - seen)\n',
		],
		[
			'let count = header >> 1 << 3',
			'let count = Math.min((header >>> 1) * 8, output.length - seen + 8)',
		],
	],
	'delta.js': [
		[
			'  const valuesPerMiniblock = blockSize / miniblockPerBlock\n\n  while',
			`  if (!(miniblockPerBlock > 0 && blockSize > 0)) ${outside}\n  const valuesPerMiniblock = blockSize / miniblockPerBlock\n\n  while`,
		],
		[
			'  const valuesPerMiniblock = blockSize / miniblockPerBlock\n  const { view }',
			`  if (!(miniblockPerBlock > 0 && blockSize > 0)) ${outside}\n  const valuesPerMiniblock = blockSize / miniblockPerBlock\n  const { view }`,
		],
	],
	'rowgroup.js': [
		// A column that fails ends the reading; nobody waits for the others then, which may fail too.
		[
			'  const asyncColumns = []\n  // build the schema tree once',
			`  const asyncColumns = []
  asyncColumns.push = column => {
    column.data.catch(() => {})
    return Array.prototype.push.call(asyncColumns, column)
  }
  // build the schema tree once`,
		],
	],
	'column.js': [
		// Pages lie one behind the other, and all their values are those of the column.
		[
			'    const header = parquetHeader(reader)\n',
			`    const header = parquetHeader(reader)
    const { num_values } = header.data_page_header ?? header.data_page_header_v2 ?? header.dictionary_page_header ?? { num_values: 0 }
    if (!(header.compressed_page_size >= 0 && reader.offset + header.compressed_page_size <= reader.view.byteLength && num_values >= 0 && num_values <= columnDecoder.num_values)) ${outside}
`,
		],
	],
};

/** The code of a file of the library with what it wants mended; undefined for all other files. */
export const mended = file => {
	const [, name] = /[\\/]hyparquet[\\/]src[\\/](\w+\.js)$/.exec(file) ?? [];
	if (!name || !Object.hasOwn(mends, name)) return undefined;
	let code = readFileSync(file, 'utf8');
	for (const [found, better] of mends[name]) {
		if (code.split(found).length !== 2)
			throw new Error(`hyparquet/src/${name} has changed: ${found}`);
		code = code.replace(found, () => better);
	}

	return code;
};

/** @returns {import('esbuild').Plugin} */
export const sturdyParquet = () => ({
	name: 'sturdy-parquet',
	setup({onLoad}) {
		onLoad({filter: /[\\/]hyparquet[\\/]src[\\/]\w+\.js$/}, ({path: file}) => {
			const contents = mended(file);
			return contents === undefined ? undefined : {contents, resolveDir: path.dirname(file)};
		});
	},
});
