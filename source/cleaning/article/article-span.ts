/** Where the article stands among the lines that are not blank: `[first, last]`, both included. */
export type ArticleSpan = {
	readonly first: number;
	readonly last: number;
	/** The first post of a thread, which may be as short as can be. */
	readonly isPost?: boolean;
	/** Where the heading of several answers to one question stands, 12 个回答, which are the article. */
	readonly answersAt?: number;
};
