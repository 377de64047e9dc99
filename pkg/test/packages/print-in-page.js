import 'leadbridge/widget'
import { scenario } from './scenario.js'

// A bundler that thinks the import above does nothing leaves it out.
if (!customElements.get('contact-widget')) throw new Error('<contact-widget> is not registered')
scenario().then(console.log)
