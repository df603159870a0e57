import type { AnyRule } from '../core/rule.ts';
import { LOG_RULES } from './log-rules.ts';
import { PLAN_RULES } from './plan-rules.ts';

/** THE list of rules: those on logs, then those on plans. */
export const RULES: readonly AnyRule[] = [...LOG_RULES, ...PLAN_RULES];
