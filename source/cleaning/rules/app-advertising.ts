import type {LineKind} from '../article/line-kind.ts';

// 打开APP,查看更多精彩内容 · 新闻客户端下载   |   not: 她打开APP,发现余额只剩三块钱。
const advertisement =
	/^(?:点击|立即|马上|免费|扫码|请)?(?:打开|下载|安装|进入|使用|前往|登录)\S{0,14}(?:APP|客户端|应用),?(?:$| |>|阅读|查看|看|享|第一时间|体验|更多|免费|参与|了解|下载)|(?:APP|客户端) ?(?:下载|专享|精彩推荐|内打开|免费下载)|^下载(?:APP|客户端|\S{2,8}(?:APP|客户端))|(?:iPhone|iPad|安卓|Android|iOS)\S{0,4}(?:客户端|版下载|下载)|移动端订阅下载|【(?:下载地址|立即下载|点击下载|点击投票)】|^扫码下载|用APP看新闻|^手机(?:看新闻|客户端|阅读)|第一时间接收最?全面/iu;

/** Invitations to install a program. */
export const appAdvertising: LineKind = {
	id: 'app-advertising',
	summary: 'Removes invitations to install an app.',
	weight: 3,
	side: 'both',
	longest: 80,
	sureWords: [
		'APP专享',
		'客户端下载',
		'下载客户端',
		'下载APP',
		'打开APP',
		'APP下载',
		'移动端',
		'手机客户端',
	],
	signs: [advertisement],
	test: form => (advertisement.test(form) && !/。$/u.test(form) ? 'sure' : undefined),
};
