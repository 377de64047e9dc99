import 'leadbridge/widget'
import { scenario } from './scenario.js'

// A bundler removes the import above if it considers the module free of side effects.
if (!customElements.get('contact-widget')) throw new Error('<contact-widget> is not registered')
scenario().then(console.log)
