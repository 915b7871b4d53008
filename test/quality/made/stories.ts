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

const kinds: readonly ((random: Random) => Story)[] = [
	random => report(random, 4 + random.below(5)),
	random => report(random, 6),
	feature,
	notice,
	interview,
	steps,
	listing,
	brief,
];

/** The same seed gives the same story. */
export const tellStory = (random: Random): Story => random.one(kinds)(random);
