/** The part of the DOM that reading needs, as linkedom gives it; the project does not compile against a browser's types. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string
  readonly childNodes: ArrayLike<DomNode> & Iterable<DomNode>
  readonly previousSibling: DomNode | null
  readonly nextSibling: DomNode | null
  replaceWith(node: DomNode): void
}

export interface DomElement extends DomNode {
  readonly localName: string
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  hasAttribute(name: string): boolean
  querySelectorAll(selector: string): Iterable<DomElement>
  append(...nodes: DomNode[]): void
  remove(): void
}

export interface DomDocument {
  readonly documentElement: DomElement
  readonly head: DomElement
  readonly body: DomElement
  createElement(name: string): DomElement
  querySelectorAll(selector: string): Iterable<DomElement>
}

export const ELEMENT = 1
export const TEXT = 3
