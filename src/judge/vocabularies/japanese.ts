import type { Vocabulary } from './vocabulary.ts';

/** Words of Japanese run titles, folded: voiced signs are off, so that リカバリー reads リカハリー. */
export const japanese: Vocabulary = {
  language: 'ja',
  head: { kind: 'recovery', confidence: 'high', match: /^(?:リカハリー|回復)(?:走|ショク|ラン)?(?:$|\s)|^疲労抜き/ },
  rules: [
    { kind: 'intervals', confidence: 'medium', match: /インターハル|レヘティション|坂(?:タッシュ|練)/ },
    { kind: 'tempo', confidence: 'medium', match: /閾値走|ヘース走|テンホ(?:走|ラン)|ヒルトアッフ/ },
    { kind: 'race', confidence: 'medium', match: /レース|大会/ },
    { kind: 'long', confidence: 'medium', match: /ロンク(?:走|ラン)|距離走/ },
    { kind: 'easy', confidence: 'medium', match: /(?<!つなき)ショク|イーシーラン/ },
  ],
};
