export interface ServerEvent {
  readonly name: string
  readonly data: string
}

/** Server-sent events out of a response's body (WHATWG HTML, 9.2), as they come. EventSource only gets, and reports are posted. */
export async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  let waiting = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    waiting += value
    const whole = waiting.split('\n\n')
    waiting = whole.pop() ?? ''
    for (const event of whole) {
      const field = (name: string) =>
        event
          .split('\n')
          .filter(line => line.startsWith(`${name}: `))
          .map(line => line.slice(name.length + 2))
          .join('\n')
      yield { name: field('event'), data: field('data') }
    }
  }
}
