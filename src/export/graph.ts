/** A thing that JSON-LD tells of, ready for JSON; what is undefined is left out. */
export interface Node {
  readonly [key: string]: unknown
}

/** A JSON-LD document with the nodes as its graph, one a line, written as they come. */
export async function* graph(context: unknown, nodes: AsyncIterable<Node> | Iterable<Node>): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`
  let between = '\n'
  for await (const node of nodes) {
    yield `${between}${JSON.stringify(node)}`
    between = ',\n'
  }
  yield '\n]}\n'
}
