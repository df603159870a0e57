/** A path with `/` and without drive, `.` and `..`: names are matched and shown, never opened. */
export const plainPath = (path: string): string => {
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
