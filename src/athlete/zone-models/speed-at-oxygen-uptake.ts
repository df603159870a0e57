/** Oxygen uptake of running, ml/kg/min, at v m/min: -4.60 + 0.182258 v + 0.000104 v² (Daniels and Gilbert 1979). */
const [CONSTANT, LINEAR, SQUARE] = [-4.6, 0.182258, 0.000104];

/** The speed, m/s, at which level running takes this oxygen uptake, ml/kg/min. */
export const speedAtOxygenUptake = (uptake: number): number => {
  const root = Math.sqrt(LINEAR ** 2 - 4 * SQUARE * (CONSTANT - uptake));
  return (root - LINEAR) / (2 * SQUARE) / 60;
};
