import { createReadStream } from 'node:fs'
import Router from '@koa/router'
import Koa from 'koa'
import { toKoaMiddleware } from 'leadbridge/node'
import { leads } from './leads.js'

const router = new Router()

router.all('/leads', toKoaMiddleware(leads))

router.get('/', (context) => {
  context.type = 'html'
  context.body = createReadStream('public/index.html')
})
router.get('/leadbridge-widget.js', (context) => {
  context.type = 'js'
  context.body = createReadStream('node_modules/leadbridge/dist/leadbridge-widget.js')
})

new Koa().use(router.routes()).listen(process.env.PORT ?? 3000, process.env.HOST)
