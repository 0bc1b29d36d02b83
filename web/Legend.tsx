/** What the marks mean, in their own looks: the usual ones in a line, and all of them when it is opened. */
export function Legend() {
  return (
    <details class="legend">
      <summary>
        <span>
          <span class="unseen">The marks: </span>
          <b class="source">who</b> <i class="cue">says</i>
          <span class="raisedSign">1</span> <span class="to">to whom</span>{' '}
          <span class="said said1 direct">
            what, and <span class="said said2 direct">what is said in it</span>
          </span>
        </span>
      </summary>
      <ul>
        <li>
          <b class="source veiled">who</b>, without a name
        </li>
        <li>
          <i class="cue">says</i>
          <span class="raisedSign">1</span>: the words that attribute, and the claim’s number, which opens it
        </li>
        <li>
          <span class="said said1 direct">word for word</span>; <span class="said said1 mixed">in part</span>;{' '}
          <span class="said said1 indirect">in the report’s own words</span>
        </li>
        <li>A line more under the words, and a bracket more in the margin: said within what is said</li>
        <li>
          <span class="corner">⌜</span>who was asked, or what was checked<span class="corner">⌟</span>{' '}
          <span class="remark">what came of it</span>
        </li>
      </ul>
    </details>
  )
}
