/** Most readings that are kept: 128 MB, forty years of a watch worn day and night. Tool default. */
const MOST_READINGS = 16_000_000;
const FIRST_READINGS = 65_536;

/** One reading is one number: whole seconds since 1970, sixteenths of a beat, and who wrote it. */
const BEAT_PARTS = 16;
const BEAT_CODES = 4096;
const MOST_SOURCES = 256;
const SECOND = BEAT_CODES * MOST_SOURCES;
const LATEST_S = 2 ** 32;
/** Higher than hearts beat. */
const HIGHEST_BPM = 250;

/** The readings between two moments, in order of time, by one writer. */
export interface Readings {
  readonly timeS: Float64Array;
  readonly bpm: Float64Array;
}

/** Heart rates of a whole export, eight bytes each, in any order until they are asked for. */
export class HeartRateStore {
  #packed = new Float64Array(FIRST_READINGS);
  #count = 0;
  #isSorted = true;
  #sources = new Map<string, number>();
  /** Readings that no longer fitted. */
  dropped = 0;

  get count(): number {
    return this.#count;
  }

  /** The number of a writer; those beyond the bound share the last. */
  sourceOf(name: string): number {
    const known = this.#sources.get(name);
    if (known !== undefined) return known;
    const next = Math.min(this.#sources.size, MOST_SOURCES - 1);
    if (this.#sources.size < MOST_SOURCES) this.#sources.set(name, next);
    return next;
  }

  add(timeS: number, bpm: number, source: number): void {
    if (!(bpm > 0 && bpm <= HIGHEST_BPM && timeS > 0 && timeS < LATEST_S)) return;
    if (this.#count === MOST_READINGS) {
      this.dropped++;
      return;
    }
    if (this.#count === this.#packed.length) this.#grow();
    const packed = timeS * SECOND + Math.round(bpm * BEAT_PARTS) * MOST_SOURCES + source;
    this.#isSorted &&= this.#count === 0 || packed >= this.#packed[this.#count - 1]!;
    this.#packed[this.#count++] = packed;
  }

  #grow(): void {
    const larger = new Float64Array(Math.min(MOST_READINGS, this.#packed.length * 2));
    larger.set(this.#packed);
    this.#packed = larger;
  }

  #sort(): void {
    if (!this.#isSorted) this.#packed.subarray(0, this.#count).sort();
    this.#isSorted = true;
  }

  /** Index of the first reading at or after the moment. */
  #firstFrom(timeS: number): number {
    let [low, high] = [0, this.#count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#packed[middle]! < timeS * SECOND) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Watch and strap may both write: the workout's own writer if it wrote at least half as often as the busiest, else that one. */
  #writer(from: number, to: number, name: string): number {
    const counts = new Map<number, number>();
    for (let i = from; i < to; i++) {
      const source = this.#packed[i]! % MOST_SOURCES;
      counts.set(source, (counts.get(source) ?? 0) + 1);
    }
    const [busiest, most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
    const own = this.#sources.get(name);
    return own !== undefined && (counts.get(own) ?? 0) * 2 >= most ? own : busiest;
  }

  /** The readings from one moment to another, both included. */
  between(fromS: number, toS: number, writer: string): Readings {
    this.#sort();
    const [from, to] = [this.#firstFrom(fromS), this.#firstFrom(toS + 1)];
    const source = this.#writer(from, to, writer);
    const kept = this.#packed.slice(from, to).filter((packed) => packed % MOST_SOURCES === source);
    return {
      timeS: kept.map((packed) => Math.floor(packed / SECOND)),
      bpm: kept.map((packed) => (Math.floor(packed / MOST_SOURCES) % BEAT_CODES) / BEAT_PARTS),
    };
  }
}
