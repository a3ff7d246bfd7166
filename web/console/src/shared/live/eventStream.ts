import { EventParser, type ServerEvent } from './eventParser';

export type LiveState = 'connecting' | 'live' | 'waiting';

export interface StreamListener {
  onEvent(event: ServerEvent): void;
  /** `resumed` is false when events may have been missed. */
  onOpen(resumed: boolean): void;
  onState(state: LiveState): void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** The server sends a comment more often than this; silence means a dead connection. */
const SILENCE_MS = 60_000;

/** 1 s, 2 s, 4 s .. 30 s, each shortened by up to half, so that clients do not come back all at once. */
export function waitBefore(attempt: number, random: number): number {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
  return longest * (1 - random / 2);
}

/** Follows the server's events until it is closed: the token goes in a header, a lost connection resumes after the last id. */
export class EventStream {
  readonly #stop = new AbortController();
  #lastId = '';
  #attempt = 0;

  constructor(
    private readonly url: string,
    private readonly token: () => Promise<string>,
    private readonly listener: StreamListener,
  ) {}

  start(): void {
    void this.#follow();
  }

  close(): void {
    this.#stop.abort();
  }

  async #follow(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      this.listener.onState('connecting');
      await this.#readOnce().catch(() => undefined); // a lost connection is what the next turn mends
      if (this.#stop.signal.aborted) return;
      this.listener.onState('waiting');
      await this.#pause(waitBefore(this.#attempt++, Math.random()));
    }
  }

  async #readOnce(): Promise<void> {
    const connection = new AbortController();
    const end = () => connection.abort();
    this.#stop.signal.addEventListener('abort', end);
    let silence = setTimeout(end, SILENCE_MS);
    try {
      const reader = (await this.#open(connection.signal)).getReader();
      const parser = new EventParser();
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
        clearTimeout(silence);
        silence = setTimeout(end, SILENCE_MS);
        parser.push(chunk.value).forEach((event) => this.#deliver(event));
      }
    } finally {
      clearTimeout(silence);
      this.#stop.signal.removeEventListener('abort', end);
    }
  }

  async #open(signal: AbortSignal): Promise<ReadableStream<string>> {
    const headers = new Headers({ Accept: 'text/event-stream', Authorization: `Bearer ${await this.token()}` });
    if (this.#lastId) headers.set('Last-Event-ID', this.#lastId);
    const response = await fetch(this.url, { headers, signal, cache: 'no-store' });
    if (!response.ok || !response.body) throw new Error(`events: ${response.status}`);
    this.#attempt = 0;
    this.listener.onState('live');
    this.listener.onOpen(this.#lastId !== '');
    return response.body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array<ArrayBuffer>>);
  }

  #deliver(event: ServerEvent): void {
    if (event.id) this.#lastId = event.id;
    this.listener.onEvent(event);
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#stop.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
