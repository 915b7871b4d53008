import type {LineKind} from '../article/line-kind.ts';

// 您的浏览器暂时无法播放此视频. · 视频加载中,请稍候   |   not: 监控室里正在播放昨晚的录像。
const player =
	/浏览器.{0,10}(?:不支持|无法播放|版本过低)|^(?:视频|音频)(?:正在)?加载(?:中|失败)|^(?:自动播放|正在播放|即将播放|重新播放|播放中|点击播放|立即播放)(?:$| |:|,)|^play |Video Player|(?:安装|升级|启用).{0,4}Flash|^\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}$|@@\w+@@/u;

/** What a video player leaves where it stood. */
export const videoPlayer: LineKind = {
	id: 'video-player',
	summary: 'Removes what a video player left in the text.',
	weight: 1.5,
	side: 'both',
	longest: 80,
	sureWords: ['语音播报', '听新闻', '朗读全文', '收听全文', '点击播报本文'],
	likelyWords: ['播放', '暂停', '00:00', '静音', '全屏', '倍速', '清晰度', '重播'],
	signs: [player],
	test: form => (player.test(form) && !/。$/u.test(form) ? 'sure' : undefined),
};
