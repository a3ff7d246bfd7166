/**
 * The idempotency keys of one kind of order. The same order sent again after a failure carries the same key, so that the server
 * carries it out once; any other order gets a new one.
 */
export class Attempts {
  private failed: { order: string; key: string } | undefined;

  constructor(private readonly newKey: () => string) {}

  /** Sends an order under its key. */
  async send<Order, Answer>(order: Order, send: (order: Order, key: string) => Promise<Answer>): Promise<Answer> {
    const text = JSON.stringify(order);
    if (this.failed?.order !== text) this.failed = { order: text, key: this.newKey() };
    const answer = await send(order, this.failed.key);
    this.failed = undefined;
    return answer;
  }
}
