/** A list of whole numbers that grows: half the memory of an array, of which an index has millions of items. */
export class Numbers {
  private data = new Int32Array(6);
  length = 0;

  push(number: number): void {
    if (this.length === this.data.length) {
      const wider = new Int32Array(this.length + (this.length >> 1) + 2);
      wider.set(this.data);
      this.data = wider;
    }
    this.data[this.length++] = number;
  }

  /** Adds one to the number at a place. */
  raise(place: number): void {
    this.data[place] = (this.data[place] ?? 0) + 1;
  }

  at(place: number): number {
    return this.data[place] ?? 0;
  }

  toArray(from = 0, to = this.length): number[] {
    return Array.from(this.data.subarray(from, to));
  }
}
