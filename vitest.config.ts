import {defineConfig} from 'vitest/config';
import {mended} from './scripts/sturdy-parquet.mjs';

export default defineConfig({
	// As the build does it.
	plugins: [{name: 'sturdy-parquet', enforce: 'pre', load: id => mended(id)}],
	test: {
		server: {deps: {inline: ['hyparquet']}},
		setupFiles: ['test/set-seed.ts'],
		include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
		// Whole programs run in pseudo-terminals on machines with two slow cores.
		testTimeout: 30_000,
		hookTimeout: 30_000,
	},
});
