/** Surnames of one character that cover nearly everyone, simplified; the commonest first. */
const surnames = new Set(
	'荀萧傅粘常庆王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由郗贡笪邴崇字水冒问习逄綦隗撒竺钮郦咸沐缑郄蹇赖洪阎凤桓糜籍濮寿宓仰琚佴贲'.split(
		'',
	),
);

const doubleSurnames =
	/^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|端木|夏侯|南宫|长孙|独孤|轩辕|完颜|呼延|宇文)/u;

/** Words that begin like a name and are none: 高兴, 方便, 时间. Grows with what turns up in credit lines. */
const noNames = new Set(
	'高校 谢谢 多谢 楼主 楼上 楼下 字数 字体 字号 高清 高度 高端 方面 方便 方法 时间 时候 时代 时事 文章 文化 文字 文学 文明 文艺 图片 图文 明天 明白 全国 全文 全部 全面 全球 全媒体 国内 国际 国家 都市 来源 来自 应用 解读 解放 解释 连续 连线 简介 简单 平台 平安 平时 关注 关于 关闭 关键 成功 成员 成都 安全 安徽 武汉 江苏 江西 海南 海外 海口 华人 华夏 南方 南京 南宁 云南 金融 石油 原创 原标题 原因 原文 相关 相信 阳光 陕西 项目 游戏 游客 单位 管理 公司 公众 公告 公益 公开 向上 向前 农业 农村 项链 常见 查看 查询 和平 和讯 卫生 卫视 经济 计算 边境 车辆 车主 舒适 盛大 盛世 商报 商业 商讯 印度 强调 信息 但是 利用 利润 水利 水平 问题 问答 智能 智库 展开 展示 阿里 乐观 宣传 支持 支付 普通 皮肤 索引 容易 门户 门店 祖国 富有 元素 通讯 史上 何以 何时 何况 任何 任务 于是 万一 万元 严重 严格 路透 路上 马上 马路 毛利 白天 包括 包含 温度 温馨 梅雨 尚未 时政 官方 官网 官员 党报 党员 党建 党委 别的 房产 房屋 冷空气 荣誉 景区 景点 景色 宁夏 黄金 黄河 黄山 江河 金额 金属 钱包 石头 夏天 夏季 秋天 冬天 白色 黄色 蓝色 蓝天 钟表 顾客 康复 施工 申请 申报 成立 成为 成长 时报 时刻 童年 连接 游民 车站 满意 满足 海关 海洋 海报 花园 花费 权威 权利 强烈 位置 位于 区域 区县 终于 习惯 习题 习作 习俗 习得 洪水 洪灾 洪涝 洪峰 凤凰 赖以 寿命 寿险 籍贯 仰望 阎王 公民 萧条 萧瑟 萧山 粘贴 简析 简评 简注'.split(
		' ',
	),
);

/**
 * Whether a text in simplified script may be the name of a Chinese person: a surname and one or two
 * characters, three after a double surname. 柴锦玉 and 欧阳小雨 may, 安全生产 and 来源 may not.
 */
export const isPersonName = (text: string): boolean => {
	if (!/^[〇㐀-鿿]{2,4}$/u.test(text) || noNames.has(text)) return false;
	// 华龙网, 金声报: media are named like people. 问懵了 is said of one.
	if (/[网报社台刊了的吗呢吧]$/u.test(text)) return false;
	if (doubleSurnames.test(text)) return text.length >= 3;
	return text.length <= 3 && surnames.has(text[0]!) && !noNames.has(text.slice(0, 2));
};

/** Words that stand where a name would and say that nobody signs; [db:作者] is a form that was not filled in. */
const nobody =
	/^(?:未知|佚名|不详|网络|无|匿名|本站|管理员|admin|转载|原创|互联网|综合|网友|编辑部|作者|记者|db)$/iu;

/** 佚名, 未知, admin: what pages print for want of a name. */
export const isNobody = (text: string): boolean => nobody.test(text);
