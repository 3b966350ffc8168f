/** A list of whole numbers that grows: half the memory of an array, of which an index has millions of items. */
export class Numbers {
  private data = new Int32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.data.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.data);
      this.data = wider;
    }
    this.data[this.length++] = number;
  }

  at(place: number): number {
    return this.data[place] ?? 0;
  }
}
