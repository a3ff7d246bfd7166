// Server-sent events: a comment now and then, and an event whenever a test posts one through `tell`.
const listeners = new Set();
let seq = 0;

export function follow(request, response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': hello\n\n');
  const beat = setInterval(() => response.write(': beat\n\n'), 15_000);
  listeners.add(response);
  request.on('close', () => {
    clearInterval(beat);
    listeners.delete(response);
  });
}

export function tell(type, subjectId) {
  const event = { seq: ++seq, type, subjectId, at: new Date().toISOString(), data: {} };
  listeners.forEach((to) => to.write(`id: ${event.seq}\nevent: ${type}\ndata: ${JSON.stringify(event)}\n\n`));
}
