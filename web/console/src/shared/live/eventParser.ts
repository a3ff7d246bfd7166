/** One server-sent event as it was on the wire. */
export interface ServerEvent {
  id: string;
  type: string;
  data: string;
}

/**
 * Reads an event stream piece by piece (WHATWG HTML, section 9.2.6). A piece may end anywhere, also between the CR and the
 * LF of one line end. Only complete events come out; `retry` is not used, the client has its own backoff.
 */
export class EventParser {
  #rest = '';
  #skipLineFeed = false;
  #lastId = '';
  #type = '';
  #data: string[] = [];

  push(piece: string): ServerEvent[] {
    const events: ServerEvent[] = [];
    for (const line of this.#lines(piece)) {
      const event = this.#take(line);
      if (event) events.push(event);
    }
    return events;
  }

  #lines(piece: string): string[] {
    const fresh = this.#skipLineFeed && piece.startsWith('\n') ? piece.slice(1) : piece;
    if (piece !== '') this.#skipLineFeed = piece.endsWith('\r');
    const lines = (this.#rest + fresh).split(/\r\n|\r|\n/);
    this.#rest = lines.pop() ?? '';
    return lines;
  }

  #take(line: string): ServerEvent | undefined {
    if (line === '') return this.#dispatch();
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') this.#data.push(value);
    if (field === 'event') this.#type = value;
    if (field === 'id' && !value.includes('\0')) this.#lastId = value;
    return undefined;
  }

  #dispatch(): ServerEvent | undefined {
    const event = { id: this.#lastId, type: this.#type || 'message', data: this.#data.join('\n') };
    const empty = this.#data.length === 0;
    this.#type = '';
    this.#data = [];
    return empty ? undefined : event;
  }
}
