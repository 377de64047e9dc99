import * as glue from '../../wasm/widget.js'
import module from '../../wasm/widget_bg.wasm?module'
import { startOnce } from './load.js'

export const load = startOnce(glue, () => module)
