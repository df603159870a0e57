import type { Vocabulary } from './vocabulary.ts';

/** Words of Chinese run titles, in both scripts. "恢复跑步" is to run again after a break, "恢复" alone a rest, "慢跑" any run. */
export const chinese: Vocabulary = {
  language: 'zh',
  rules: [
    {
      kind: 'intervals',
      confidence: 'medium',
      match: /间歇跑|間歇跑|间歇训练|法特莱克|法特雷克|强度课|最大摄氧量|專項課|专项课|变速跑|亚索|坡道跑/,
    },
    {
      kind: 'tempo',
      confidence: 'medium',
      match: /节奏跑|節奏跑|乳酸阈|乳酸閾|渐进跑|漸進跑|(?:马拉松|馬拉松|半马|全马|比赛)配速/,
    },
    { kind: 'recovery', confidence: 'high', match: /(?:恢复|恢復|排酸)(?:跑(?!步)|慢跑)|^\D+ - (?:恢复|恢復)$/ },
    {
      kind: 'race',
      confidence: 'medium',
      match:
        /(?:比赛|比賽)(?!前|后|後|日|训练|路线)|^(?:[^\s-]+ - )?(?!备战|備戰)\S+(?:马拉松|馬拉松)(?:赛|賽)?(?:\s*\d{4})?$/,
    },
    { kind: 'long', confidence: 'medium', match: /长距离|長距離/ },
    { kind: 'easy', confidence: 'medium', match: /轻松跑|輕鬆跑|有氧(?:跑|基础|基礎)|基础训练|基礎訓練|e跑/ },
  ],
};
