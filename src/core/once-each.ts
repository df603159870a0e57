/** `of`, worked out once for each object and kept as long as it: what never changes is asked the same by many. */
export const onceEach = <Of extends object, T>(of: (one: Of) => T): ((one: Of) => T) => {
  const known = new WeakMap<Of, { readonly value: T }>();
  return (one) => {
    const found = known.get(one);
    if (found !== undefined) return found.value;
    const value = of(one);
    known.set(one, { value });
    return value;
  };
};
