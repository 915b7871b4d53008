/** For the build: Ink asks other programs for the size of a terminal that does not tell; ours tells. */
export default () => ({columns: process.stdout.columns || 80, rows: process.stdout.rows || 24});
