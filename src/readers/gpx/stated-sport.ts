import type { Sport } from '../../core/sport.ts';
import { sportFromName } from '../sport-names.ts';
import type { GpxDocument, RawTrack } from './raw-track.ts';

/** Strava writes its own activity numbers as the type of a track. */
const STRAVA_TYPES: ReadonlyMap<string, Sport> = new Map<string, Sport>([
  ['1', 'cycling'],
  ['4', 'hiking'],
  ['9', 'running'],
  ['10', 'walking'],
  ['16', 'swimming'],
]);

/** Runkeeper names a track by its sport and moment: "Running 9/7/19 1:33 pm". */
const nameByRunkeeper = (track: RawTrack, document: GpxDocument): string | undefined =>
  document.creator.startsWith('Runkeeper') ? /^(\D+?)\s+\d/.exec(track.name ?? '')?.[1] : undefined;

/** The sport that the file names; undefined when it names none that is known. */
export const statedSport = (track: RawTrack, document: GpxDocument): Sport | undefined => {
  const word = track.type ?? nameByRunkeeper(track, document);
  return word === undefined ? undefined : (STRAVA_TYPES.get(word) ?? sportFromName(word));
};
