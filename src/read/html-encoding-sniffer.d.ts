declare module 'html-encoding-sniffer' {
  /** The WHATWG encoding name by byte order mark, transport label, `<meta>`, or else `defaultEncoding`. */
  export default function sniff(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string
}
