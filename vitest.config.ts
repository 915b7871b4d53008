import {defineConfig} from 'vitest/config';
import {mended} from './scripts/sturdy-parquet.mjs';

const all = ['test/**/*.test.ts'];

/** Tests that start threads or whole programs. */
const programs = ['leaving', 'library', 'loading', 'pipeline', 'reliability', 'scripts', 'terminal'].map(
	room => `test/${room}/**/*.test.ts`,
);

export default defineConfig({
	// As the build does it.
	plugins: [{name: 'sturdy-parquet', enforce: 'pre', load: id => mended(id)}],
	test: {
		server: {deps: {inline: ['hyparquet']}},
		setupFiles: ['test/set-seed.ts'],
		// Whole programs run in pseudo-terminals on machines with two slow cores.
		testTimeout: 30_000,
		hookTimeout: 30_000,
		projects: [
			// To import the sources anew for each of these files took longer than their tests.
			{
				extends: true,
				test: {name: 'text', include: all, exclude: programs, isolate: false},
			},
			{extends: true, test: {name: 'programs', include: programs}},
		],
	},
});
