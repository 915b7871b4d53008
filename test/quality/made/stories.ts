import type {Random} from './random.ts';

/** An article to be set among the furniture of a site. People, places and media are invented. */
export type Story = {
	readonly title: string;
	/** Its lines, in order. */
	readonly lines: readonly string[];
};

const places = ['北港市', '河西县', '青禾镇', '云岭区', '临江市', '石桥村', '南屏县', '望海镇'];
const works = [
	'老城供水改造',
	'滨河步道修缮',
	'中心小学扩建',
	'南门集市搬迁',
	'图书馆新馆建设',
	'公交首末站整治',
	'旧船厂改建',
	'稻田灌渠疏浚',
];
const people = ['林若溪', '何长顺', '程远', '周倩', '高建平', '沈芳', '陆一鸣', '苏晴'];
const offices = [
	'水务局',
	'住建局',
	'教育局',
	'园林局',
	'交通局',
	'文化馆',
	'应急管理局',
	'农业农村局',
];

type Facts = {
	place: string;
	work: string;
	one: string;
	two: string;
	office: string;
	amount: string;
	month: string;
};

const gather = (random: Random): Facts => ({
	place: random.one(places),
	work: random.one(works),
	one: random.one(people),
	two: random.one(people),
	office: random.one(offices),
	amount: String(random.below(80) + 12),
	month: String(random.below(12) + 1),
});

const sentences = ({place, work, one, two, office, amount, month}: Facts): readonly string[] => [
	`据${place}${office}介绍，${work}总投资${amount}百万元，计划分三期实施，首期工程将在${month}月底前完工。`,
	`“等了好多年，总算动起来了。”家住附近的${one}说，以前一到雨天，这条路就没法走，老人和孩子只能绕行。`,
	`${office}负责人${two}告诉记者，施工期间会尽量避开上下学时段，噪声大的工序都排在上午九点以后。`,
	`记者在现场看到，工人们正在铺设管道，路口设了围挡，志愿者举着牌子引导行人从便道通过。`,
	`根据方案，${work}完成后，沿线${amount}个小区、三万多名居民将直接受益，周边的停车位也会增加近一倍。`,
	`不过也有居民担心工期太长。对此，${two}回应说，遇到连续降雨，进度可能会推迟一到两周，届时会提前公布。`,
	`去年，${place}曾就${work}征求意见，先后收到建议二百多条，其中四十多条被写进了最后的方案。`,
	`“我们最希望的是，修好以后有人管。”在${place}住了半辈子的${one}笑着说，花坛种上了，还得有人浇水。`,
	`专家认为，${work}不只是修几段管子、铺几块砖，更要把日常维护的钱和人都落到实处，否则几年后又会变成老样子。`,
	`截至目前，${place}已经完成类似改造项目${amount}个，今年还将启动五个，涉及资金约两亿元。`,
];

/** An article of so many paragraphs. */
const report = (random: Random, count: number): Story => {
	const facts = gather(random);
	const {place, work, office, month} = facts;
	const title = random.one([
		`${place}${work}昨日开工`,
		`${place}${work}首期${month}月底完工 沿线居民受益`,
		`${work}来了！${place}这样回应居民关切`,
		`“${work}”为何拖了这么久？${place}${office}作出说明`,
	]);
	const lead = random.one([
		`本报讯（记者 ${facts.one}）昨日上午，${place}${work}正式开工。这项工程由${office}牵头，将惠及沿线数万居民。`,
		`${place}${work}近日启动，引来不少居民围观。`,
		`${month}月的一个早晨，${place}还笼罩在薄雾里，${work}的工地上已经响起了机器声。`,
	]);
	return {title, lines: [lead, ...random.some(sentences(facts), count - 1)]};
};

const feature = (random: Random): Story => {
	const {title, lines} = report(random, 9);
	const heads = ['先把路让出来', '钱从哪里来', '修好以后谁来管'];
	return {
		title,
		lines: lines.flatMap((line, at) =>
			at > 0 && at % 3 === 0 ? [heads[at / 3 - 1]!, line] : [line],
		),
	};
};

const notice = (random: Random): Story => {
	const {place, work, office, month, amount} = gather(random);
	return {
		title: `关于${work}期间临时停水的通知`,
		lines: [
			`${place}各有关单位、广大居民：`,
			`因${work}需要，定于${month}月8日8时至18时对部分区域临时停水，现将有关事项通知如下。`,
			'一、停水范围',
			`南门街以东、滨河路以北共${amount}个小区。`,
			'二、注意事项',
			'请提前储水，停水期间关好水龙头。恢复供水时可能有短时浑浊，放一会儿即可使用。',
			'给您带来不便，敬请谅解。',
			'特此通知。',
			`${place}${office}`,
			`2021年${month}月2日`,
		],
	};
};

const interview = (random: Random): Story => {
	const {place, work, two, office, amount} = gather(random);
	return {
		title: `对话${two}：${place}${work}难在哪里`,
		lines: [
			`${place}${work}启动以来，话题不断。记者日前就居民关心的问题采访了${office}负责人${two}。`,
			`记者：${work}最难的是什么？`,
			`${two}：最难的是协调。沿线有${amount}家单位，每一家的管线图都要重新核对，光这一项就花了四个月。`,
			'记者：工期会不会一拖再拖？',
			`${two}：不会。我们把进度贴在工地门口，每周更新一次，大家都看得见。`,
			'记者：修好以后呢？',
			`${two}：日常维护的钱已经列进预算，也请居民一起监督。`,
		],
	};
};

const steps = (random: Random): Story => {
	const dish = random.one(['酸豆角炒肉末', '萝卜丝鲫鱼汤', '桂花糯米藕', '葱油拌面']);
	return {
		title: `${dish}怎么做才好吃？记住这几步`,
		lines: [
			`${dish}是许多人小时候的味道，在家做其实不难，关键是火候和顺序。今天就把做法写下来，照着做就行。`,
			'1.食材要新鲜',
			'食材买回来先用清水泡一会儿，泡好后捞出来沥干，切的时候刀要快，大小尽量一致，这样下锅才能同时熟。',
			'2.先炒香再加水',
			`做${dish}，葱姜蒜要先用小火炒香，再转大火下主料，翻炒到变色，沿锅边淋一点料酒。`,
			'3.最后调味',
			'盐要最后放，放早了容易出水。出锅前尝一口，淡了再补，撒一把葱花就可以端上桌了。',
		],
	};
};

const listing = (random: Random): Story => {
	const {place, month} = gather(random);
	const rows = random.some(
		['滨河公园', '古船博物馆', '青禾植物园', '云岭索道', '望海灯塔', '南屏古镇'],
		5,
	);
	return {
		title: `${place}${rows.length}处景点本周末门票半价`,
		lines: [
			`${month}月19日至21日，${place}${rows.length}处景点推出门票半价活动，市民和游客凭身份证即可购票。现将名单公布如下：`,
			...rows.flatMap((name, at) => [
				`${at + 1}、${name}`,
				`成人票原价：${20 + random.below(60)}元`,
				`咨询电话：0870-30000${10 + at}`,
				'备注：仅限现场购票，老人和儿童不重复享受优惠。',
			]),
			'温馨提醒：节假日人多，请错峰出行，注意安全。',
		],
	};
};

const brief = (random: Random): Story => {
	const {title, lines} = report(random, 1);
	return {title, lines: [`${lines[0]!}目前，围挡已经搭好，行人可从便道通过。`]};
};

/** A post as short as posts are, without a full stop. */
const post = (random: Random): Story => {
	const {place, work} = gather(random);
	return random.one([
		{
			title: `${place}${work}终于要开工啦！！！`,
			lines: ['等了三年，总算等到这一天！', '周末一起去现场看看吧！有没有人同去？'],
		},
		{
			title: `求助：${work}期间停车怎么办`,
			lines: [
				`家门口正在搞${work}，车没地方停了，有没有邻居知道附近哪里能包月`,
				'最好离地铁近一点，贵点也行',
				'谢谢大家',
			],
		},
	]);
};

const verse = (random: Random): Story => {
	const river = random.one(['云溪', '青江', '石桥', '望海']);
	return {
		title: `秋夜宿${river}寺`,
		lines: [
			'霜钟初动石楼寒，',
			'一径松风落叶干。',
			'客枕未成归去梦，',
			`${river}声月到阑干。`,
			'译文',
			`${river}边寺楼上的钟声刚刚响起，石阶一片清寒；松间小路上铺满了干枯的落叶。`,
			'客居的人还没有做成回乡的梦，溪水声已伴着月色照上了栏杆。',
		],
	};
};

const entry = (random: Random): Story => {
	const hill = random.one(['青螺山', '望海塔', '南屏古渡', '云岭茶']);
	const place = random.one(places);
	return {
		title: hill,
		lines: [
			`${hill}，位于${place}西郊，因形得名，历史上曾多次毁坏和重修，1986年列为当地的保护对象。`,
			'地理环境',
			`${hill}一带雨水充足，年平均气温十六度，四季分明，山下有一条小河流过，两岸种满了柳树。`,
			'历史沿革',
			'据地方志记载，最早的记录见于宋代，明代重修过两次，清末毁于火灾，1953年由当地居民集资重建。',
			'今天，这里已经对公众开放，每年接待游客约二十万人，秋天是最好的季节。',
		],
	};
};

const guide = (random: Random): Story => {
	const tool = random.one(['定时备份', '日志切分', '图片压缩', '端口检查']);
	return {
		title: `用十行脚本做好${tool}`,
		lines: [
			`平时维护几台机器，${tool}总是要做的事，与其每次手动敲命令，不如写成脚本，一劳永逸。`,
			'一、准备目录',
			'mkdir -p /data/backup',
			'cd /data/backup',
			'export TARGET=/data/app',
			'# 检查目录',
			'if [ ! -d "$TARGET" ]; then',
			'  echo "not found"',
			'  exit 1',
			'fi',
			'二、写脚本',
			`下面是${tool}的主要部分，参数都放在最前面，改起来方便。`,
			'tar -czf app-$(date +%F).tar.gz "$TARGET"',
			'find . -name "*.tar.gz" -mtime +7 -delete',
			'echo "done"',
			'最后把脚本加进计划任务，每天凌晨跑一次，第二天看一眼日志就可以了。',
		],
	};
};

const kinds: readonly ((random: Random) => Story)[] = [
	random => report(random, 4 + random.below(5)),
	random => report(random, 6),
	feature,
	notice,
	interview,
	steps,
	listing,
	brief,
	post,
	verse,
	entry,
	guide,
];

/** The same seed gives the same story. */
export const tellStory = (random: Random): Story => random.one(kinds)(random);
