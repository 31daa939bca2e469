/** Speaks the server's side of a live socket: acknowledges it, and has no news. */
export class Socket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readyState = Socket.CONNECTING;
  onopen?: () => void;
  onmessage?: (message: { data: string }) => void;
  onclose?: (event: { code: number; reason: string; wasClean: boolean }) => void;
  onerror?: () => void;

  constructor(readonly url: string) {
    super();
    setTimeout(() => {
      this.readyState = Socket.OPEN;
      this.onopen?.();
    }, 10);
  }

  send(text: string): void {
    const { type } = JSON.parse(text) as { type: string };
    if (type === "connection_init")
      setTimeout(() => this.onmessage?.({ data: '{"type":"connection_ack"}' }), 10);
    if (type === "ping") setTimeout(() => this.onmessage?.({ data: '{"type":"pong"}' }), 10);
  }

  close(code = 1000, reason = ""): void {
    this.readyState = Socket.CLOSED;
    setTimeout(() => this.onclose?.({ code, reason, wasClean: true }), 0);
  }
}
