import { tour } from './tour.js'

export default {
  async fetch(request) {
    const baseUrl = new URL(request.url).searchParams.get('service')
    try {
      return new Response(await tour(baseUrl, 'a worker'))
    } catch (error) {
      return new Response(String(error?.stack ?? error), { status: 500 })
    }
  },
}
