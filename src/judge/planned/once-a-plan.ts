import type { TrainingPlan } from '../../core/plan.ts';

/** `of`, worked out once for each plan and kept as long as it: a plan never changes, and many rules ask the same of it. */
export const onceAPlan = <T>(of: (plan: TrainingPlan) => T): ((plan: TrainingPlan) => T) => {
  const known = new WeakMap<TrainingPlan, { readonly value: T }>();
  return (plan) => {
    const found = known.get(plan);
    if (found !== undefined) return found.value;
    const value = of(plan);
    known.set(plan, { value });
    return value;
  };
};
