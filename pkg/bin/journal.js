// The file of a sandbox: a header, then one change a line.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { EXIT, Failure } from './terminal.js'

const HEADER = '{"leadbridge":"sandbox","version":1}\n'
const PIECE = 1 << 20
const NEWLINE = 10

/** Locks held by this process. */
const held = new Set()

/**
 * Opens the file of a sandbox and applies what it holds. Only a missing file, an empty one or one that a sandbox wrote is
 * accepted; anything else is left as it is. One process at a time has the file.
 */
export function openJournal(name, sandbox) {
  const file = placeOf(name)
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
function placeOf(name) {
  let place = path.resolve(name)
  // A link to a file that is not there yet names the same file as its target.
  for (let links = 0; links < 40 && isLink(place); links++)
    place = path.resolve(path.dirname(place), fs.readlinkSync(place))
  const folder = path.dirname(place)
  const is = fs.statSync(folder, { throwIfNoEntry: false })
  if (!is?.isDirectory()) throw unusable(name, `the folder ${folder} does not exist: create it`)
  const found = fs.statSync(place, { throwIfNoEntry: false })
  if (found && !found.isFile()) throw unusable(name, 'must be a file')
  return found ? fs.realpathSync(place) : path.join(fs.realpathSync(folder), path.basename(place))
}

const isLink = (place) => Boolean(fs.lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink())

/** Creates the lock file; gives what removes it. The lock of a process that has ended is replaced. */
function lock(file) {
  const place = `${file}.lock`
  if (held.has(place)) throw unusable(file, `is in use by this process (${process.pid})`)
  const own = `${place}.${process.pid}`
  const content = JSON.stringify({ pid: process.pid, host: os.hostname() })
  try {
    fs.writeFileSync(own, content)
    for (let attempts = 0; ; attempts++) {
      try {
        // Fails where the lock exists; the content is complete from the start.
        fs.linkSync(own, place)
        break
      } catch (error) {
        if (error.code !== 'EEXIST' || attempts > 3) throw error
        removeStale(file, place)
      }
    }
  } catch (error) {
    throw error instanceof Failure ? error : unusable(file, `cannot be locked: ${error.message}`)
  } finally {
    fs.rmSync(own, { force: true })
  }
  held.add(place)
  return () => {
    if (held.delete(place)) fs.rmSync(place, { force: true })
  }
}

function removeStale(file, place) {
  const read = (from) => {
    try {
      return fs.readFileSync(from, 'utf8')
    } catch {
      return ''
    }
  }
  const before = read(place)
  let owner = {}
  try {
    owner = JSON.parse(before)
  } catch {}
  const { pid, host } = owner ?? {}
  const remedy = `stop it first, or delete ${place} if it has ended`
  if (host !== os.hostname() || !Number.isInteger(pid))
    throw unusable(
      file,
      `is in use by process ${pid ?? 'unknown'} on ${host ?? 'unknown'}: ${remedy}`,
    )
  if (pid !== process.pid && isAlive(pid))
    throw unusable(file, `is in use by process ${pid}: ${remedy}`)
  // Another process may have replaced the lock in the meantime: what was moved away must be what was read.
  const aside = `${place}.stale.${process.pid}`
  fs.renameSync(place, aside)
  if (read(aside) !== before) fs.linkSync(aside, place)
  fs.rmSync(aside, { force: true })
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
    // Contacts that the sandbox was given are changes, too.
    size = append(open, (size === 0 ? HEADER : '') + sandbox.changes(), size)
    const records = sandbox.count()
    if (lines > 2 * records + 1000) size = compact(file, open, sandbox) ?? size
    return keeper(file, sandbox, unlock, size)
  } finally {
    fs.closeSync(open)
  }
}

/** Applies the lines of the file; gives its size and the number of lines. A torn last line is cut off and kept aside. */
function load(file, open, sandbox) {
  const bytes = Buffer.alloc(PIECE)
  let rest = Buffer.alloc(0)
  let [at, lines, isFirst] = [0, 0, true]
  for (;;) {
    const count = fs.readSync(open, bytes, 0, PIECE, at)
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
          'was not written by a sandbox and stays as it is: name a new file, and add contacts with createSandbox({ contacts }) or the API',
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
  // A whole change without its line break is one that was written by hand.
  if (isChange(rest.toString())) {
    sandbox.replay(rest.toString())
    return { size: append(open, '\n', at), lines: lines + 1 }
  }
  const copy = `${file}.torn-${Date.now()}`
  fs.writeFileSync(copy, rest, { flag: 'wx' })
  const size = at - rest.length
  fs.ftruncateSync(open, size)
  fs.fsyncSync(open)
  console.error(`${file}: the last line was incomplete; it is kept in ${copy}`)
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
      `line ${lines + Math.max(broken, 0) + 1} cannot be read: restore it or remove the line; the file stays as it is`,
    )
  }
}

const isOurs = (line) => line === HEADER.trimEnd() || isChange(line)

/** Whether a line is a change; files of earlier versions begin with one. */
function isChange(line) {
  try {
    const { kind, id, record } = JSON.parse(line)
    return typeof kind === 'string' && typeof id === 'string' && record !== undefined
  } catch {
    return false
  }
}

/** Writes all of a text at the end of the file and waits for the disk; gives the new size. Undone on failure. */
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

/** Writes the records anew beside the file and replaces it; where that fails, the file stays and nothing is returned. */
function compact(file, open, sandbox) {
  const fresh = `${file}.${process.pid}.new`
  let written
  try {
    // `wx`: a file that somebody else made is never written over.
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

function keeper(file, sandbox, unlock, size) {
  const open = fs.openSync(file, 'a')
  return {
    /** Writes what changed; on failure undoes it in memory and gives the error. */
    keep() {
      const lines = sandbox.changes()
      if (!lines) return undefined
      try {
        // What an earlier failure may have left behind.
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
