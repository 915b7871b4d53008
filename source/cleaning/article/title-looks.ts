// 临江市消防救援支队 · 北港市人民政府   |   not: 北港大学今天开学
const office =
	/^[〇㐀-鿿]{2,12}(?:支队|局|委|厅|处|所|网|报社|电视台|中心|公司|集团|学院|大学|医院|办公室|办事处|委员会|政府|协会|门户网站|网站|电台|广播|日报|晚报|时报|晨报|早报|商报|都市报|通讯社|周刊|网络版|电子版)(?:-[〇㐀-鿿]{2,4})?$/u;

/** What stands under a picture or names tags: never a headline. */
const caption =
	/(?:[摄攝影]|翻摄|提供|供图|资料图|资料照|示意图|截图|造型|宣传照)[)]?$|^(?:图(?:[\d:/ |]|[一二三四五六七八九]|文|片|说|源)|▲|▼|△|图注|图为|资料图)|[^.…](?:\.{3}|…)$|^#| \| .* \| /u;

// 本文会以例子说明… · 核心提示:…
const abstract = /^(?:本文|摘要|导读|导语|提要|核心提示|编者按|内容提要|[文图] ?[|/])/u;
// 发文机关: 北港市人民政府 主题分类: 综合政务   |   not: 北港网评:新桥通了
const labels = /^[〇㐀-鿿 ]{1,8}: ?[^ ].* [〇㐀-鿿]{2,8}: /u;
// 诗词大全 唐诗 宋词 元曲, names of channels   |   not: 新桥开放 居民 冒雨走第一趟
const row = /^(?:[〇㐀-鿿]{2,4} ){3,}[〇㐀-鿿]{2,4}$/u;
// 12 天前
const elapsed = /^[\d.]+ ?万?次(?:浏览|播放|阅读)|^\d+ ?(?:秒|分钟|小时|天|周|个?月|年)前$/u;

/** Whether a line that no vocabulary knows has the looks of a headline. */
export const looksLikeTitle = (form: string): boolean =>
	!office.test(form) &&
	// 号: 0030435 信息分类: 规范性文件 · [an error occurred while processing the directive]
	!labels.test(form) &&
	/[㐀-鿿]/u.test(form) &&
	!/[。;,、:]$/u.test(form) &&
	!caption.test(form) &&
	!elapsed.test(form) &&
	!abstract.test(form) &&
	!row.test(form) &&
	!/首页(?: |$)/u.test(form) &&
	!/^[〇㐀-鿿]{2,3}(?:\+[〇㐀-鿿]{2,3})+$/u.test(form) &&
	// README.md · 邮箱:lin@example.com
	!/^[\w./:-]+$|\w@\w/u.test(form);
