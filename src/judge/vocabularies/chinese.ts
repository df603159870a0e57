import type { Vocabulary } from './vocabulary.ts';

/** Words of Chinese run titles, in both scripts. */
export const chinese: Vocabulary = {
  language: 'zh',
  rules: [
    { kind: 'intervals', confidence: 'medium', match: /间歇跑|間歇跑|法特莱克|法特雷克/ },
    { kind: 'tempo', confidence: 'medium', match: /节奏跑|節奏跑|乳酸阈|乳酸閾|渐进跑|漸進跑/ },
    { kind: 'recovery', confidence: 'high', match: /恢复跑|恢復跑|排酸跑/ },
    { kind: 'race', confidence: 'medium', match: /比赛|比賽/ },
    { kind: 'long', confidence: 'medium', match: /长距离|長距離/ },
    { kind: 'easy', confidence: 'medium', match: /轻松跑|輕鬆跑|有氧跑|e跑/ },
  ],
};
