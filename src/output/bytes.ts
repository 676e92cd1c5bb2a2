const ZERO = 0x30;
const MINUS = 0x2d;

/** Bytes from which on a call costs less than a loop. */
const LOOPED = 10;

/**
 * Puts bytes together one after the other, in a buffer that is used again and again. Whoever writes many short cells
 * spends less on this than on strings that are joined and encoded afterwards.
 */
export class ByteWriter {
  #bytes = Buffer.allocUnsafeSlow(1 << 16);
  #length = 0;

  byte(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = byte;
  }

  bytes(chunk: Uint8Array): void {
    const { length } = chunk;
    if (this.#length + length > this.#bytes.length) this.#grow(length);
    const bytes = this.#bytes;
    // A loop is done with a short word before a call of `set` would be; at forty bytes it takes five times as long.
    if (length >= LOOPED) bytes.set(chunk, this.#length);
    else for (let i = 0, at = this.#length; i < length; i++) bytes[at++] = chunk[i] as number;
    this.#length += length;
  }

  text(text: string): void {
    const most = text.length * 3;
    if (this.#length + most > this.#bytes.length) this.#grow(most);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** Writes a text of which each character is in `allowed`, a table by ASCII code; false where one is not. */
  asciiText(text: string, allowed: Uint8Array): boolean {
    const { length } = text;
    if (this.#length + length > this.#bytes.length) this.#grow(length);
    const bytes = this.#bytes;
    const at = this.#length;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= allowed.length || allowed[unit] === 0) return false;
      bytes[at + i] = unit;
    }
    this.#length = at + length;
    return true;
  }

  /** A finite number as `String` writes it. */
  number(value: number): void {
    if (value < 0) this.byte(MINUS);
    const size = Math.abs(value);
    if (size < INTEGERS && Number.isInteger(size)) this.#digits(size, digitsOf(size));
    else if (!this.#decimal(size)) this.text(String(size));
  }

  /** What was written, as bytes of its own; the writer is empty then. */
  take(): Uint8Array {
    // Short ones share a pool: memory of its own for each would take longer than writing it.
    const taken = Buffer.allocUnsafe(this.#length);
    this.#bytes.copy(taken, 0, 0, this.#length);
    this.#length = 0;
    return taken;
  }

  /**
   * A number of at most fifteen digits: these tell numbers apart, so they are the ones that `String` would find, only
   * with more effort. False where it is no such number.
   */
  #decimal(value: number): boolean {
    if (!(value >= LEAST_DECIMAL && value < LARGEST_DECIMAL)) return false;
    const whole = Math.floor(value);
    const places = whole === 0 ? 15 : 15 - digitsOf(whole);
    const scale = POWERS[places] as number;
    const scaled = Math.round(value * scale);
    if (scaled / scale !== value) return false;
    const decimals = scaled - whole * scale;
    const high = Math.floor(decimals / LOW);
    const low = decimals - high * LOW;
    this.#digits(whole, digitsOf(whole));
    this.byte(0x2e);
    if (low === 0) this.#significant(high, places - 7);
    else {
      this.#digits(high, places - 7);
      this.#significant(low, 7);
    }
    return true;
  }

  /** Digits without the zeros at their end. */
  #significant(value: number, places: number): void {
    let [rest, left] = [value, places];
    for (; rest % 10 === 0; rest /= 10) left--;
    this.#digits(rest, left);
  }

  #digits(value: number, places: number): void {
    if (this.#length + places > this.#bytes.length) this.#grow(places);
    const bytes = this.#bytes;
    let rest = value;
    this.#length += places;
    for (let at = this.#length - 1, i = 0; i < places; i++) {
      const next = (rest / 10) | 0;
      bytes[at--] = ZERO + rest - next * 10;
      rest = next;
    }
  }

  #grow(more: number): void {
    const grown = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(this.#length + more + 1)));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/** Whole numbers below it are written digit by digit. */
const INTEGERS = 2 ** 31;
/** From here up to there `String` writes no exponent, and what is left of fifteen digits makes two whole numbers below 2^31. */
const LEAST_DECIMAL = 1e-6;
const LARGEST_DECIMAL = 1e7;
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** The last seven places. */
const LOW = 1e7;

function digitsOf(value: number): number {
  let digits = 1;
  for (let limit = 10; value >= limit; limit *= 10) digits++;
  return digits;
}
