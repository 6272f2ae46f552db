import { tour } from './tour.js'

const [, , baseUrl, runtime] = process.argv
console.log(await tour(baseUrl, runtime))
