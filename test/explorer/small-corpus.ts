import {makeDocument} from './make-document.ts';

/** Five invented pages: with and without title, in both scripts, clean, dirty and one-line. */
export const smallCorpus = [
	makeDocument({
		path: 'pages/qinghe.txt',
		title: '清河市召開防汛工作會議',
		published: '2023-06-18T09:30',
		source: '清河發布',
		authors: ['林書遠'],
		editors: ['周若蘭'],
		credits: [['審核', '何其昌']],
		views: 5531,
		script: 'hant',
		marked: [
			'⟦navigation|首頁 新聞 專題 視頻⟧⟦blank-lines|\n\n⟧',
			'⟦title-line|清河市召開防汛工作會議\n⟧',
			'⟦byline|2023-06-18 09:30 來源：清河發布\n⟧⟦blank-lines|\n\n\n⟧',
			'⟦layout-spaces|  ⟧6月17日，清河市召開防汛工作會⟦injected-pinyin|(huì)⟧議，聽取各區縣防汛準備情況匯報，安排部署下一階段重點工作。市長顧明遠主持會議並強調，要把人民群眾生命安全放在第一位，早部署、早檢查、早落實。\n',
			'會議指出\n',
			'⟦layout-spaces|  ⟧今年入汛以來，全市降雨偏多三成，清河水位持續上漲，形勢嚴⟦injected-pinyin|(yán)⟧峻，不容絲毫鬆懈。各地要落實“三個責任人”制度，加密巡查頻次，對險工險段實行24小時值守。\n',
			'⟦layout-spaces|  ⟧要備足沙袋、水泵、衝鋒舟等物資，組織好群眾轉移演練，確保一旦出現險情能夠迅速響應、妥善處置。⟦blank-lines|\n⟧\n',
			'⟦share-bar|分享到：微博 微信 QQ空間\n⟧',
			'⟦hot-list|熱門推薦\n夏日荷花開滿湖\n老城區改造提速\n圖書館延長開放時間\n公交新增三條線路\n菜價平穩\n高考放榜\n週末音樂會\n⟧',
			'⟦copyright|版權所有 清河發布⟧',
		].join(''),
	}),
	makeDocument({
		path: 'pages/untitled.txt',
		script: 'hans',
		marked:
			'日前，云溪县组织开展春季植树活动，机关干部和志愿者三百余人参加。\n活动现场，大家分工协作，挖坑、扶苗、培土、浇水，干得热火朝天。\n⟦disclaimer|声明：本文仅代表作者个人观点。⟧',
	}),
	makeDocument({
		path: 'pages/oneline.txt',
		title: '我县举办首届杨梅采摘节',
		published: '2022-05-28',
		authors: ['叶青', '方小满'],
		script: 'hans',
		marked:
			'⟦byline|本报讯（记者叶青 方小满）⟧5月27日，我县首届杨梅采摘节在南山村开幕。⟦line-breaks| →⏎⟧开幕式上，村民代表介绍了杨梅种植情况：全村种植面积达3500亩，预计产量2000吨。⟦line-breaks| →⏎⟧采摘节将持续到6月20日。⟦print-pager|  打印⟧',
	}),
	makeDocument({
		path: 'pages/clipped.txt',
		title: '北坪：夜市开街迎客',
		published: '2024-01-09T18:05:00',
		source: '北坪新闻网',
		views: 1,
		script: 'hans',
		warnings: ['The text begins in the middle of a sentence: something was cut off before it.'],
		marked: '日晚，北坪夜市正式开街。一、丰富业态\n夜市设摊位120个，涵盖小吃、手作、演艺。\n',
	}),
	makeDocument({
		path: 'pages/english.txt',
		title: 'Notes on 雨巷 (draft 2)',
		source: 'reading-group.example',
		script: 'none',
		marked:
			'See https://reading-group.example/notes/2024?draft=2#top for the full list of notes.\nNo more.',
	}),
] as const;
