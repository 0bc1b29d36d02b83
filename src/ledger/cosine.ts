/** How alike two embeddings are: the cosine of the angle between them, -1 to 1; 0 where one has no length. */
export function cosine(a: Int8Array, b: Int8Array): number {
  let [product, one, other] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number]
    product += x * y
    one += x * x
    other += y * y
  }
  return one === 0 || other === 0 ? 0 : product / Math.sqrt(one * other)
}
