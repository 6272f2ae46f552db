import { useState } from 'preact/hooks'
import { askAnew } from '../ask/answers.ts'
import { key, wantsKey } from '../ask/client.ts'
import { text } from '../text.ts'

/** Asks for the key of the service, once. */
export const KeyForm = () => {
  const [typed, setTyped] = useState('')
  return (
    <main class="key">
      <h1>{text.key.title}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          key.value = typed.trim()
          wantsKey.value = false
          askAnew()
        }}
      >
        {key.value !== undefined && (
          <p class="fault" role="alert">
            {text.key.wrong}
          </p>
        )}
        <label for="key">{text.key.label}</label>
        <input
          id="key"
          type="password"
          autocomplete="off"
          required
          value={typed}
          aria-describedby="key-help"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <p id="key-help" class="quiet">
          {text.key.help}
        </p>
        <button>{text.key.submit}</button>
      </form>
    </main>
  )
}
