import * as glue from '../../wasm/full.js'
import module from '../../wasm/full_bg.wasm'
import { startOnce } from './load.js'

export const load = startOnce(glue, () => module)
