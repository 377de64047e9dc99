import * as glue from '../../wasm/widget.js'
import { hex } from '../../wasm/widget.hex.js'
import { decode } from './decode.js'
import { startOnce } from './load.js'

export const load = startOnce(glue, () => decode(hex))
