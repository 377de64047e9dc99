import { leads } from '@/lib/leads'
import { toNodeHandler } from 'leadbridge/node'

export default toNodeHandler(leads)
