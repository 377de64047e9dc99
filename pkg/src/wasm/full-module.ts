import * as glue from '../../wasm/full.js'
import module from '../../wasm/full_bg.wasm?module'
import { startOnce } from './load.js'

export const load = startOnce(glue, () => module)
