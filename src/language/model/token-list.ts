/** Tokens as places in a text: grows as needed, one pair of numbers a token. */
export class TokenList {
  count = 0
  start: Int32Array
  end: Int32Array

  constructor(capacity: number) {
    this.start = new Int32Array(capacity)
    this.end = new Int32Array(capacity)
  }

  push(start: number, end: number): void {
    if (this.count === this.start.length) {
      const [start, end] = [this.start, this.end]
      this.start = new Int32Array(start.length * 2)
      this.end = new Int32Array(end.length * 2)
      this.start.set(start)
      this.end.set(end)
    }
    this.start[this.count] = start
    this.end[this.count++] = end
  }
}
