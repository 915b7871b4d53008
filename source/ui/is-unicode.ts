type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Whether the terminal can be trusted with more than ASCII: not where the locale names another
 * encoding than UTF-8 (`zh_CN.GBK`, `zh_TW.Big5`). One that names none says nothing.
 */
export const isUnicode = ({LC_ALL, LC_CTYPE, LANG}: Variables): boolean => {
	const [, encoding] = /\.([^@]+)/.exec(LC_ALL || LC_CTYPE || LANG || '') ?? [];
	return encoding === undefined || /^utf-?8$/i.test(encoding);
};
