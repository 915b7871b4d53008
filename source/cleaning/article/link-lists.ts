/** Lists of links follow articles, but stand inside them too. */
export const linkLists: ReadonlySet<string> = new Set(['related-list', 'hot-list']);
