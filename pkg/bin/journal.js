// The data file of a sandbox: a header, then one change per line.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { EXIT, Failure } from './terminal.js'

const HEADER = '{"leadbridge":"sandbox","version":1}\n'
const CHUNK = 1 << 20
const NEWLINE = 10

/** The lock files of this process. */
const held = new Set()

/**
 * Opens the data file of a sandbox and applies its changes. The file must be missing, empty or written by a sandbox; any other
 * file is not modified. Only one process at a time can open it.
 */
export function openJournal(name, sandbox) {
  const file = resolveLinks(name)
  const unlock = lock(file)
  try {
    return journal(file, sandbox, unlock)
  } catch (error) {
    unlock()
    throw error instanceof Failure ? error : unusable(file, error.message)
  }
}

const unusable = (file, why) => new Failure(EXIT.usage, `--data ${file}: ${why}`)

/** The path with symbolic links resolved, so that two names of one file share a lock. */
function resolveLinks(name) {
  let file = path.resolve(name)
  // `realpath` does not resolve a link to a missing file.
  for (let links = 0; links < 40 && isLink(file); links++)
    file = path.resolve(path.dirname(file), fs.readlinkSync(file))
  const folder = path.dirname(file)
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw unusable(name, `the folder ${folder} does not exist: create it`)
  const found = fs.statSync(file, { throwIfNoEntry: false })
  if (found && !found.isFile()) throw unusable(name, 'must be a file')
  return found ? fs.realpathSync(file) : path.join(fs.realpathSync(folder), path.basename(file))
}

const isLink = (file) => Boolean(fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink())

/** Creates the lock file and returns a function that removes it. The lock of a process that has ended is replaced. */
function lock(file) {
  const lockFile = `${file}.lock`
  if (held.has(lockFile)) throw unusable(file, `is in use by this process (${process.pid})`)
  const own = `${lockFile}.${process.pid}`
  const content = JSON.stringify({ pid: process.pid, host: os.hostname() })
  try {
    fs.writeFileSync(own, content)
    for (let attempts = 0; ; attempts++) {
      try {
        // Fails if the lock exists. Unlike writing the file, it creates it with its whole content.
        fs.linkSync(own, lockFile)
        break
      } catch (error) {
        if (error.code !== 'EEXIST' || attempts > 3) throw error
        removeStale(file, lockFile)
      }
    }
  } catch (error) {
    throw error instanceof Failure ? error : unusable(file, `cannot be locked: ${error.message}`)
  } finally {
    fs.rmSync(own, { force: true })
  }
  held.add(lockFile)
  return () => {
    if (held.delete(lockFile)) fs.rmSync(lockFile, { force: true })
  }
}

function removeStale(file, lockFile) {
  const read = (name) => {
    try {
      return fs.readFileSync(name, 'utf8')
    } catch {
      return ''
    }
  }
  const before = read(lockFile)
  let owner = {}
  try {
    owner = JSON.parse(before)
  } catch {}
  const { pid, host } = owner ?? {}
  const remedy = `stop it first, or delete ${lockFile} if it has ended`
  if (host !== os.hostname() || !Number.isInteger(pid))
    throw unusable(
      file,
      `is in use by process ${pid ?? 'unknown'} on ${host ?? 'unknown'}: ${remedy}`,
    )
  if (pid !== process.pid && isAlive(pid))
    throw unusable(file, `is in use by process ${pid}: ${remedy}`)
  // If another process has replaced the lock since it was read, it is restored.
  const stale = `${lockFile}.stale.${process.pid}`
  fs.renameSync(lockFile, stale)
  if (read(stale) !== before) fs.linkSync(stale, lockFile)
  fs.rmSync(stale, { force: true })
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function journal(file, sandbox, unlock) {
  const open = fs.openSync(file, 'a+')
  try {
    let { size, lines } = load(file, open, sandbox)
    // The contacts of the sandbox's options are changes, too.
    size = append(open, (size === 0 ? HEADER : '') + sandbox.changes(), size)
    const records = sandbox.count()
    if (lines > 2 * records + 1000) size = compact(file, open, sandbox) ?? size
    return writer(file, sandbox, unlock, size)
  } finally {
    fs.closeSync(open)
  }
}

/** Applies the lines of the file and returns its size and number of lines. An incomplete last line is moved to another file. */
function load(file, open, sandbox) {
  const bytes = Buffer.alloc(CHUNK)
  let rest = Buffer.alloc(0)
  let [at, lines, isFirst] = [0, 0, true]
  for (;;) {
    const count = fs.readSync(open, bytes, 0, CHUNK, at)
    if (count === 0) break
    at += count
    let piece = Buffer.concat([rest, bytes.subarray(0, count)])
    const end = piece.lastIndexOf(NEWLINE) + 1
    rest = Buffer.from(piece.subarray(end))
    if (isFirst) {
      const first = (end > 0 ? piece.subarray(0, piece.indexOf(NEWLINE)) : piece).toString()
      if (!isOurs(first)) {
        if (end === 0 && HEADER.startsWith(first)) break
        throw unusable(
          file,
          'was not written by a sandbox and was not changed: name a new file, and add contacts with createSandbox({ contacts }) or the API',
        )
      }
      if (end === 0) continue
      isFirst = false
      if (HEADER.trimEnd() === first) {
        piece = piece.subarray(first.length + 1)
        lines++
        if (end === first.length + 1) continue
        apply(piece.subarray(0, end - first.length - 1))
        continue
      }
    }
    apply(piece.subarray(0, end))
  }
  if (rest.length === 0) return { size: at, lines }
  // A complete change without a line break was written by hand.
  if (isChange(rest.toString())) {
    sandbox.replay(rest.toString())
    return { size: append(open, '\n', at), lines: lines + 1 }
  }
  const copy = `${file}.torn-${Date.now()}`
  fs.writeFileSync(copy, rest, { flag: 'wx' })
  const size = at - rest.length
  fs.ftruncateSync(open, size)
  fs.fsyncSync(open)
  console.error(`${file}: the last line was incomplete; it was moved to ${copy}`)
  return { size, lines }

  function apply(piece) {
    const text = piece.toString()
    if (sandbox.replay(text) === 0) {
      for (const byte of piece) if (byte === NEWLINE) lines++
      return
    }
    const broken = text.split('\n').findIndex((line) => line.trim() && !isChange(line))
    throw unusable(
      file,
      `line ${lines + Math.max(broken, 0) + 1} cannot be read: restore or remove the line; the file was not changed`,
    )
  }
}

const isOurs = (line) => line === HEADER.trimEnd() || isChange(line)

/** Whether a line is a change. Files of earlier versions have no header and begin with one. */
function isChange(line) {
  try {
    const { kind, id, record } = JSON.parse(line)
    return typeof kind === 'string' && typeof id === 'string' && record !== undefined
  } catch {
    return false
  }
}

/** Appends text to the file, waits for the disk and returns the new size. Rolls back on failure. */
function append(open, text, size) {
  const bytes = Buffer.from(text)
  try {
    for (let done = 0; done < bytes.length;) done += fs.writeSync(open, bytes, done)
    fs.fdatasyncSync(open)
    return size + bytes.length
  } catch (error) {
    fs.ftruncateSync(open, size)
    throw error
  }
}

/** Replaces the file by one with only the current records, and returns its size; on failure keeps the file. */
function compact(file, open, sandbox) {
  const fresh = `${file}.${process.pid}.new`
  let written
  try {
    // `wx`: never overwrites an existing file.
    written = fs.openSync(fresh, 'wx', fs.fstatSync(open).mode)
    const size = append(written, HEADER + sandbox.snapshot(), 0)
    if (fs.fstatSync(written).size !== size) throw new Error('the copy is incomplete')
    fs.renameSync(fresh, file)
    return size
  } catch (error) {
    console.error(`${file}: not compacted: ${error.message}`)
    if (written !== undefined) fs.rmSync(fresh, { force: true })
  } finally {
    if (written !== undefined) fs.closeSync(written)
  }
}

function writer(file, sandbox, unlock, size) {
  const open = fs.openSync(file, 'a')
  return {
    /** Writes the changes; on failure rolls them back in memory and returns the error. */
    keep() {
      const lines = sandbox.changes()
      if (!lines) return undefined
      try {
        // An earlier failure may have left a part of its changes.
        if (fs.fstatSync(open).size !== size) fs.ftruncateSync(open, size)
        size = append(open, lines, size)
      } catch (error) {
        sandbox.undo()
        return error
      }
    },
    close() {
      fs.closeSync(open)
      unlock()
    },
  }
}
