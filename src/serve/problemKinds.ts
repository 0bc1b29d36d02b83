interface ProblemKind {
  readonly status: number
  readonly title: string
  /** For the documentation: when it comes, and what to do. */
  readonly says: string
}

/** Every kind of problem that the server answers; the name stands at the end of its `type`. */
export const KINDS = {
  'bad-request': {
    status: 400,
    title: 'The request cannot be understood',
    says: 'A field is missing, of the wrong kind or unknown, or the JSON is broken. The detail says which and how.',
  },
  token: {
    status: 401,
    title: 'A token is needed',
    says: 'Send the token that the server was started with: “Authorization: Bearer TOKEN”.',
  },
  'foreign-host': {
    status: 403,
    title: 'The server does not answer under this name',
    says: 'The Host header names neither this machine nor a name given with --name. It keeps other sites from reaching the server by pointing their name at it (DNS rebinding).',
  },
  'foreign-origin': {
    status: 403,
    title: 'Another site may not ask',
    says: 'The request comes from a page of another site. Programs that send no Origin are not concerned.',
  },
  'not-found': { status: 404, title: 'There is nothing here', says: 'Check the path.' },
  method: {
    status: 405,
    title: 'This cannot be done here',
    says: 'The Allow header says which methods the path has.',
  },
  'too-slow': { status: 408, title: 'The body came too slowly', says: 'Send it again, over a better line.' },
  refused: {
    status: 409,
    title: 'This cannot be decided',
    says: 'What was decided is so already, or is about what is not there. The detail says which.',
  },
  'too-large': {
    status: 413,
    title: 'The body is too large',
    says: 'Send the report without its pictures, or cut it in parts.',
  },
  'media-type': {
    status: 415,
    title: 'A body of this kind is not read',
    says: 'Send text/plain, text/html or application/json, and say which in Content-Type.',
  },
  unread: {
    status: 422,
    title: 'The report could not be read',
    says: 'What was sent, or what stands at the address, is no report that can be read. The detail says why.',
  },
  broken: {
    status: 500,
    title: 'The server has a fault',
    says: 'It is not the fault of the request. What went wrong stands where the server was started.',
  },
  busy: {
    status: 503,
    title: 'Too much is under way',
    says: 'Too many reports or jobs wait for their turn. Ask again after the seconds of the Retry-After header.',
  },
  unready: {
    status: 503,
    title: 'The ledger is not ready',
    says: 'Reports that were added or read again are still being read into the ledger. Ask again in a while.',
  },
} as const satisfies { readonly [kind: string]: ProblemKind }

export type Kind = keyof typeof KINDS
