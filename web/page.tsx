import { render } from 'preact'
import { App } from './App.tsx'
import { watchPlaces } from './arrival.ts'
import { keepFocus } from './keepFocus.ts'
import { token } from './token.ts'

const root = document.querySelector('#page')
if (root) {
  // Before anything looks at the address: the token stands in it once.
  token()
  watchPlaces()
  keepFocus()
  root.replaceChildren()
  render(<App />, root)
}
