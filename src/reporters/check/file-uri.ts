import { withoutDot } from './without-dot.ts';

const DRIVE = /^[A-Za-z]:[\\/]/;

const encoded = (segments: readonly string[]): string =>
  segments.map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'))).join('/');

/**
 * A file's path as a URI (RFC 3986): relative where the path is, `file:` where it begins at the root or a drive. Every
 * segment is percent-encoded, `./` at the beginning left out.
 */
export const fileUri = (path: string): string => {
  if (DRIVE.test(path)) {
    const [drive = '', ...rest] = path.split(/[\\/]/);
    return `file:///${drive}/${encoded(rest)}`;
  }
  if (path.startsWith('/')) return `file://${encoded(path.split('/'))}`;
  return encoded(withoutDot(path).split('/'));
};
