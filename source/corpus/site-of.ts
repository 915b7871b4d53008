import type {RawDocument} from './document.ts';

/** The names collections give to where a page came from, in lower case; earlier ones are preferred. */
const names = ['url', 'link', 'uri', 'target-uri', 'warc-target-uri', 'host', 'domain', 'site'];

// https://news.example.cn:8080/a/1.html · news.example.cn
const host = /^(?:[a-z][a-z+.-]*:\/\/)?(?:[^/@]*@)?((?:[\w-]+\.)+[a-z][\w-]+)(?=[/:?#]|$)/iu;
// A folder named after its site: mirror/www.example.cn/2023/05/
const hostFolder = /^(?:[\w-]+\.)+(?:[a-z]{2,}|xn--[\w-]+)$/iu;
/** The id of a record is that of its file with a number. */
const record = /#\d+$/;
/** Folders by year, month and day are parts of a site. */
const dateFolder = /^[\d\s._年月日-]*$/u;

const hostIn = (value: string): string | undefined =>
	host
		.exec(value.trim())?.[1]
		?.toLowerCase()
		.replace(/^www\./, '');

/**
 * The site a document is of, as far as that can be told: the host of the address it was given with,
 * or else the folder it lies in, leaving folders by date aside. Undefined for records without an
 * address: what file they lie in says nothing, as a collection may be cut anywhere.
 */
export const siteOf = ({
	id,
	given,
	path,
}: Pick<RawDocument, 'id' | 'given' | 'path'>): string | undefined => {
	for (const name of given ? names : []) {
		const value = given!.find(field => field[0].toLowerCase() === name)?.[1];
		const found = value === undefined ? undefined : hostIn(value);
		if (found) return found;
	}

	if (given || record.test(id)) return undefined;
	const folders = path.split(/[/\\]/u).slice(0, -1);
	const named = folders.findLast(folder => hostFolder.test(folder));
	if (named) return named.toLowerCase().replace(/^www\./, '');
	return folders.findLast(folder => !dateFolder.test(folder));
};
