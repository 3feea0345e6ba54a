import { setTimeout as wait } from 'node:timers/promises';

/** A line as a phone has it: how long a question takes to come back, and what all answers share. */
export interface LineSpeed {
  /** Milliseconds of a round trip. */
  readonly roundTrip: number;
  /** Bytes a second, of all answers together. */
  readonly rate: number;
}

/** Bytes that are sent at a time: what one answer sends, the others wait for. */
const portion = 1400;

/**
 * Answers that share one line. Each begins a round trip after it was asked for, and then they take turns, so that none
 * holds up another for longer than a packet.
 */
export class SlowLine {
  private readonly speed: LineSpeed;
  private turn: Promise<unknown> = Promise.resolve();
  private freeAt = 0;

  constructor(speed: LineSpeed) {
    this.speed = speed;
  }

  /** Hands a body over piece by piece, as it arrives. */
  async send(body: Uint8Array, write: (piece: Uint8Array) => void): Promise<void> {
    await wait(this.speed.roundTrip);
    for (let from = 0; from < body.length; from += portion) {
      const piece = body.subarray(from, from + portion);
      await this.pass(piece.length);
      write(piece);
    }
  }

  /** Waits for a turn, and for as long as so many bytes take. */
  private pass(bytes: number): Promise<void> {
    const passed = this.turn.then(async () => {
      const now = performance.now();
      this.freeAt = Math.max(this.freeAt, now) + (bytes / this.speed.rate) * 1000;
      // Timers are exact to a millisecond or two: what is waited too long is made up for by the next.
      if (this.freeAt - now > 2) await wait(this.freeAt - now);
    });
    this.turn = passed;
    return passed;
  }
}
