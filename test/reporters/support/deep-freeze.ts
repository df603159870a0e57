/** Freezes a value and all it holds, so that whoever mutates it throws. Typed arrays cannot be frozen and stay. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
};
