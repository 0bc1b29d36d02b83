import type { ChildProcess, Serializable } from 'node:child_process'
import { once } from 'node:events'

/** Sends a message to a process and gives what it answers. Throws where it ends instead. */
export async function answered<Answer>(child: ChildProcess, message: object): Promise<Answer> {
  const over = new AbortController()
  const { signal } = over
  child.send(message as Serializable)
  const ended = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`a process of the bench ended with ${code}`)
  })
  try {
    const [answer] = await Promise.race([once(child, 'message', { signal }), ended])
    return answer as Answer
  } finally {
    over.abort()
  }
}
