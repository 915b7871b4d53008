import type {LineKind} from '../article/line-kind.ts';
import {isMadeOf} from '../article/vocabulary.ts';

const words = [
	'登录',
	'登陆',
	'注册',
	'退出',
	'会员',
	'用户',
	'免费',
	'快速',
	'立即',
	'欢迎',
	'您好',
	'你好',
	'请',
	'安全',
	'邮箱',
	'邮件',
	'密码',
	'找回',
	'忘记',
	'?',
	',',
	':',
	'|',
	'/',
	'我的',
	'中心',
	'个人',
];

// 使用QQ登录   |   not: 飞船使用新系统登录月球背面。
const forms =
	/^(?:使用|用)\S{2,10}(?:登录|登陆)$|登录.{0,6}注册|注册.{0,6}登录|忘记(?:了)?密码|找回密码|^一键登录|^(?:立即|免费|快速)?注册(?:账号|用户|会员|VIP|免费)|^记住(?:登录|我|密码)|没有(?:账号|帐号)\?|^登录(?:超时|以|后|并|人|失败|名)|扫描安全登录|^点击手机上的确认|^只需一步,快速开始$/u;

// 马上注册,结交更多好友,享用更多功能。 · 您需要 登录 才可以下载或查看   |   not: 马上注册公司的人排到了门外。
const invitation = /^马上注册,(?:结交|享)|^(?:抱歉,)?您?需要 ?登录 ?后?才(?:可以|能)/u;

const register = /登[录陆]|注册/u;

/** Logging in, registering, logging out. */
export const login: LineKind = {
	id: 'login',
	summary: 'Removes what is for logging in, registering and logging out.',
	weight: 3,
	side: 'both',
	longest: 40,
	sureWords: [
		'登录',
		'登陆',
		'注册',
		'安全退出',
		'用户登录',
		'会员登录',
		'会员注册',
		'扫描成功!',
		'我的账户',
		'个人中心',
		'用户名',
		'用户名:',
		'密码:',
		'验证码',
		'验证码:',
	],
	likelyWords: [
		'退出',
		'用户',
		'会员',
		'密码',
		'确认',
		'取消',
		'消息',
		'通知',
		'设置',
		'|退出',
		'确定',
		'提交',
		'提 交',
		'知道了',
	],
	signs: [forms, invitation, register],
	test(form) {
		if (invitation.test(form)) return 'sure';
		if (/[。;]/u.test(form)) return undefined;
		if (forms.test(form)) return 'sure';
		return form.length >= 4 && register.test(form) && isMadeOf(form, words, 0.9)
			? 'sure'
			: undefined;
	},
};
