/**
 * What the filter understands besides plain words, as examples for the help screen. The language
 * itself is search/parse-query's; a test sees to it that every example means something there.
 */
export const queryHelp: ReadonlyArray<{
	readonly example: string;
	readonly description: {readonly en: string};
}> = [
	{example: '疫情 会议', description: {en: 'Both words, in either script'}},
	{example: 'ldxz lingdao', description: {en: 'Pinyin, or its initials'}},
	{example: '房价 | 楼市', description: {en: 'One of them'}},
	{example: "!演练 '疫情", description: {en: 'Without the one; the other as typed'}},
	{example: '^市委 会议$', description: {en: 'A title that begins or ends so'}},
	{example: 'date:2022-09..10', description: {en: 'In these months; date:2022, too'}},
	{example: 'source:重庆', description: {en: 'Or title: body: author: editor: path:'}},
	{example: 'script:hant', description: {en: 'Traditional; hans, mixed, none'}},
	{example: 'rule:hot-list', description: {en: 'Pages that this rule cleaned'}},
	{example: 'has:warnings', description: {en: 'Or has:title, has:date, has:source'}},
];
