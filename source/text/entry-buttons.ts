/** Buttons behind the name of an entry: 青螺山 编辑 锁定 · 青螺山 播报 编辑 上传视频   |   not: 夜班 编辑 */
export const entryButtons =
	/ +(?:编辑 +)?(?:锁定|播报)(?: +(?:编辑|讨论\d*|上传视频|收藏|锁定))*$/u;
