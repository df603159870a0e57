const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Seconds as a clock shows them: `58:12`, `1:51:40`; with decimals `18:40.3`. Unknown (not finite) is `-`. */
export const clock = (seconds: number, decimals = 0): string => {
  if (!Number.isFinite(seconds)) return '-';
  const scale = 10 ** decimals;
  const ticks = Math.round(Math.abs(seconds) * scale);
  const whole = Math.floor(ticks / scale);
  const fraction = decimals === 0 ? '' : `.${String(ticks - whole * scale).padStart(decimals, '0')}`;
  const sign = seconds < 0 && ticks > 0 ? '-' : '';
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const head = hours > 0 ? `${hours}:${twoDigits(minutes)}` : String(minutes);
  return `${sign}${head}:${twoDigits(whole % 60)}${fraction}`;
};
