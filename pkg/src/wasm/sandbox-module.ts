import * as glue from '../../wasm/sandbox.js'
import module from '../../wasm/sandbox_bg.wasm?module'
import { startOnce } from './load.js'

export const load = startOnce(glue, () => module)
