import * as glue from '../../wasm/sandbox.js'
import { hex } from '../../wasm/sandbox.hex.js'
import { decode } from './decode.js'
import { startOnce } from './load.js'

export const load = startOnce(glue, () => decode(hex))
