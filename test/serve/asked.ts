import { request } from 'node:http'

export interface Answered {
  readonly status: number
  readonly headers: { readonly [name: string]: string | string[] | undefined }
  readonly body: string
}

/** Sends a request as it is said, with any headers: fetch would not send a Host or an Origin of ours. */
export function asked(
  url: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: { [name: string]: string }; body?: string } = {},
): Promise<Answered> {
  const { hostname, port, pathname, search } = new URL(url)
  return new Promise((resolve, reject) => {
    // The path as it was written, dots and all.
    const path = url.slice(url.indexOf('/', 'http://'.length)) || pathname + search
    const sent = request(
      { hostname: hostname.replace(/^\[|\]$/g, ''), port, path, method, headers, agent: false },
      response => {
        let text = ''
        response.setEncoding('utf8').on('data', part => {
          text += part
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
        response.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
