import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { AuthenticationError, DatelineError } from '../../../sdk/typescript/src/index.ts'
import { askAnew } from '../ask/answers.ts'
import { isPublic, key, takeKey, wantsKey } from '../ask/client.ts'
import { sayFault } from '../parts/faults.ts'
import { state } from '../state/location.ts'
import { text } from '../text.ts'

/** Goes on without a key: to where somebody was that has asked for the form, or without the key that was refused. */
const cancel = (): void => {
  if (wantsKey.value === 'asked') history.back()
  else {
    key.value = undefined
    wantsKey.value = undefined
    askAnew()
  }
}

/** Goes on with the key. */
const goOn = (): void => {
  if (wantsKey.value === 'asked') history.back()
  wantsKey.value = undefined
  askAnew()
}

/** Asks for a key, and for another when the service does not know it. */
export const KeyForm = () => {
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState(key.value === undefined ? undefined : text.key.wrong)
  const submit = async (): Promise<void> => {
    setBusy(true)
    try {
      await takeKey(typed.trim())
      goOn()
    } catch (error) {
      if (!(error instanceof DatelineError)) throw error
      setFault(
        error instanceof AuthenticationError ? text.key.wrong : sayFault(error, {}).join(' '),
      )
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <h1 id="key-title">{wantsKey.value === 'asked' ? text.key.titleAsked : text.key.title}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        {fault && (
          <p class="fault" role="alert">
            {fault}
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
        <p class="joined">
          <button disabled={isBusy}>{text.key.submit}</button>
          {isPublic.value && (
            <button type="button" class="tool" onClick={cancel}>
              {text.write.cancel}
            </button>
          )}
        </p>
      </form>
    </>
  )
}

/** Asks for a key over the page, which stays as it is; Back and Escape close it. */
export const KeyDialog = () => {
  const ref = useRef<HTMLDialogElement>(null)
  const opened = useRef(state.value)
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    // Closed, it gives the focus back.
    return () => dialog?.close()
  }, [])
  useEffect(() => {
    if (state.value !== opened.current && wantsKey.value === 'asked') wantsKey.value = undefined
  }, [state.value])
  return (
    <dialog
      ref={ref}
      class="key"
      aria-labelledby="key-title"
      onCancel={(event) => {
        event.preventDefault()
        if (isPublic.value) cancel()
      }}
    >
      <KeyForm />
    </dialog>
  )
}
