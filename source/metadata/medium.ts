/** What names of media and offices end in, simplified: 北港晚报, 机电学院, 市发改委, 大河观察. */
const ending =
	/(?:网|报|社|台|刊|新闻|新闻中心|频道|在线|传媒|融媒|融媒体|周刊|月刊|杂志|日报|晚报|早报|客户端|快报|时报|商报|视讯|资讯|通讯|讯|电视|广播|卫视|视频|发布|观察|财经|科技|娱乐|体育|中文站|读书会|出版社|编辑部|研究[所院]|学院|大学|学校|中学|小学|医院|法院|检察院?|公安|交警|教育|政府|政务|委员会|办公室|[^上下][局委部院厅处办署]|中心|协会|学会|公司|集团|银行|博物馆|图书馆|工作室|俱乐部|联盟|科学|文化|文艺|文学|人文|周报|论坛|社区|智库|视点|融媒体中心)$/u;

/** Words of sites that end so and name nobody: 北港发布 is a name, 刚刚发布 is not. */
const noMedium =
	/^(?:即时.*|综合.*|(?:下载|打开|进入|更多|关注|扫码|查看).*|发布|观察|新闻|资讯|财经|科技|娱乐|体育|视频|教育|文化|科学|社区|论坛|.{0,4}(?:频道|首页)|评论社|要闻|综合|新闻中心|编辑部|刚刚发布|最新资讯)$/u;

/** Whether a simplified name is that of a medium or an office, by its ending. */
export const isMedium = (name: string): boolean =>
	name.length >= 2 && name.length <= 20 && ending.test(name) && !noMedium.test(name);

/** Whether a word is a site's own: 新闻中心, 下载客户端, 最新资讯. */
export const isSiteWord = (word: string): boolean => noMedium.test(word);

/** Whether a name is one that somebody chose for an account: kite_zhang, maomaobear, weixin_4211. */
export const isAccount = (name: string): boolean =>
	/^[a-z][a-z\d]*(?:[_.-][a-z\d]+)*$/u.test(name) && name.length >= 3 && name.length <= 24;
