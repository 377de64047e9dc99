import { scenario } from './scenario.js'

scenario().then(console.log)
