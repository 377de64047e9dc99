// Declarations that the examples of the READMEs need.

declare const process: { env: Record<string, string> }

declare module 'node:*'
