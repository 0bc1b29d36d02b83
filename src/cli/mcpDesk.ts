import type { Desk } from '../mcp/desk.ts'
import type { Model } from '../tag/model.ts'
import { mcpLookUp } from './mcpLookUp.ts'
import { mcpRead } from './mcpRead.ts'
import { mcpSearch } from './mcpSearch.ts'
import type { McpStore } from './mcpStore.ts'
import { mcpTrace } from './mcpTrace.ts'
import { mcpUnanswered } from './mcpUnanswered.ts'

/** The reader and the store as the tools need them. */
export function mcpDesk(store: McpStore, model: () => Promise<Model>, allowPrivate: boolean): Desk {
  return {
    read: mcpRead(store, model, allowPrivate),
    trace: mcpTrace(store, async passages => (await model()).embed(passages)),
    lookUp: mcpLookUp(store),
    unanswered: mcpUnanswered(store),
    search: mcpSearch(store),
  }
}
