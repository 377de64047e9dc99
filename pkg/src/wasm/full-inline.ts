import * as glue from '../../wasm/full.js'
import { hex } from '../../wasm/full.hex.js'
import { decode } from './decode.js'
import { startOnce } from './load.js'

export const load = startOnce(glue, () => decode(hex))
