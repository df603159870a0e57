import type { SiteLanguage } from './site-language.ts';

/** Simplified and traditional characters. */
export const chinese: SiteLanguage = {
  garmin: {
    start: ['日期', '开始', '開始'],
    title: ['标题', '標題', '活动名称', '活動名稱'],
    sport: ['活动类型', '活動類型', '运动类型', '運動類型'],
    distance: ['距离', '距離'],
    duration: ['时间', '時間', '总时间', '總時間'],
    moving: ['移动时间', '移動時間'],
    elapsed: ['全程耗时', '全程時間', '已用时间', '经过时间', '經過時間'],
    pace: ['平均配速', '平均速度'],
    gradeAdjusted: ['平均坡度调整配速', '平均坡度調整配速', '平均GAP'],
    maxSpeed: ['最佳配速', '最大速度', '最快配速'],
    averageHeartRate: ['平均心率', '平均心率值'],
    maxHeartRate: ['最大心率', '最高心率'],
    ascent: ['累计爬升', '总爬升', '總爬升', '累計爬升', '總上升'],
    descent: ['累计下降', '总下降', '總下降', '累計下降'],
    cadence: ['平均步频', '平均步頻', '平均跑步步频', '平均跑步步頻'],
    stride: ['平均步长', '平均步長', '平均步幅'],
    steps: ['步数', '步數'],
    mark: ['热量消耗', '卡路里', '我的最爱', '我的最愛', '最愛', '收藏', '有氧效果'],
  },
};
