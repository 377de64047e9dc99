import express from 'express'
import { toNodeHandler } from 'leadbridge/node'
import { leads } from './leads.js'

const app = express()

app.all('/leads', toNodeHandler(leads))
app.use(express.static('dist'))

app.listen(process.env.PORT ?? 3000, process.env.HOST)
