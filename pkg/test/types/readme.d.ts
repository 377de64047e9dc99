// What the examples of the READMEs take for granted.

declare const process: { env: Record<string, string> }

declare module 'node:*'
