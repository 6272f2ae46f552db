import { computed, signal } from '@preact/signals'
import { Dateline } from '../../../sdk/typescript/src/index.ts'
import { ROOT } from '../state/location.ts'

/** The key that was typed in. It is kept here alone, and is gone with the page. */
export const key = signal<string | undefined>(undefined)

/** Whether the service has refused to answer without a key, or with the one it got. */
export const wantsKey = signal(false)

/** The client of the service that the page came from. */
export const client = computed(() => new Dateline({ baseUrl: ROOT.href, apiKey: key.value }))
