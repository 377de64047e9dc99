import { resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import Fastify from 'fastify'
import { toFastifyPlugin } from 'leadbridge/node'
import { leads } from './leads.js'

const app = Fastify()

app.register(toFastifyPlugin(leads), { prefix: '/leads' })

app.register(fastifyStatic, {
  root: [resolve('public'), resolve('node_modules/leadbridge/dist')],
  allowedPath: (path) => ['/', '/index.html', '/leadbridge-widget.js'].includes(path),
})

await app.listen({ port: process.env.PORT ?? 3000, host: process.env.HOST })
