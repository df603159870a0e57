/** What a plain path has none of: backslashes, a drive, and parts that are empty, `.` or `..`. */
const ODD = /\\|^[a-z]:|(?:^|\/)\.{0,2}(?:\/|$)/i;

/** A path with `/` and without drive, `.` and `..`: names are matched and shown, never opened. */
export const plainPath = (path: string): string => {
  if (!ODD.test(path)) return path;
  const kept: string[] = [];
  for (const part of path
    .replaceAll('\\', '/')
    .replace(/^[a-z]:/i, '')
    .split('/')) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return kept.join('/') + (/[/\\]$/.test(path) ? '/' : '');
};
