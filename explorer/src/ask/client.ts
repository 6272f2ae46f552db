import { signal, computed } from '@preact/signals'
import { Dateline } from '../../../sdk/typescript/src/index.ts'
import { ROOT, stepHere } from '../state/location.ts'

/** The key that was typed in. It is kept here alone, and is gone with the page. */
export const key = signal<string | undefined>(undefined)

/** Why the page asks for a key: the service has refused to answer without one that it knows, or a person has one. */
export const wantsKey = signal<'refused' | 'asked' | undefined>(undefined)

/** Whether the service has answered without a key. */
export const isPublic = signal(false)

const clientWith = (apiKey: string | undefined): Dateline =>
  new Dateline({ baseUrl: ROOT.href, apiKey })

/** The client of the service that the page came from. */
export const client = computed(() => clientWith(key.value))

/** Asks for a key, as a step that Back takes back. */
export const askForKey = (): void => {
  stepHere()
  wantsKey.value = 'asked'
}

/**
 * Takes a key that the service knows.
 * @throws AuthenticationError when it does not know it
 */
export const takeKey = async (typed: string): Promise<void> => {
  await clientWith(typed).me.get()
  key.value = typed
}
