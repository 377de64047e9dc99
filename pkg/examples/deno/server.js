import { leads } from './leads.js'

const files = {
  '/': ['text/html', 'public/index.html'],
  '/leadbridge-widget.js': ['text/javascript', 'node_modules/leadbridge/dist/leadbridge-widget.js'],
}

const options = { port: Number(Deno.env.get('PORT') ?? 3000), hostname: Deno.env.get('HOST') }

Deno.serve(options, async (request, connection) => {
  const { pathname } = new URL(request.url)
  // `connection` holds the visitor's address, which the rate limit counts.
  if (pathname === '/leads') return leads.fetch(request, connection)
  if (!Object.hasOwn(files, pathname)) return new Response('Not found', { status: 404 })
  const [type, file] = files[pathname]
  return new Response(await Deno.readFile(file), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  })
})
