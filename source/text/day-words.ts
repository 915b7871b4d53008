/** The day without its hour: `2022-09-29T10:25` → `2022-09-29`, `--10-08T12:00` → `10-08`. */
export const dayWords = (published: string): string =>
	published.replace(/^--/, '').replace(/T.*/, '');
