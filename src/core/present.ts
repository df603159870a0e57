/** The object without its undefined members: absent is how this project writes unknown. */
export const present = <T extends object>(parts: { [K in keyof T]: T[K] | undefined }): T => {
  const kept: Partial<T> = {};
  for (const key in parts) if (parts[key] !== undefined) kept[key] = parts[key];
  return kept as T;
};
