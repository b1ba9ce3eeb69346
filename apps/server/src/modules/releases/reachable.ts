import { lookup } from 'node:dns/promises'
import { BlockList, isIPv6, type LookupFunction } from 'node:net'

/** What a name may lead to: its addresses. */
export type Resolve = (host: string) => Promise<readonly string[]>

const resolveByDns: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address)

/** This machine, its own link (where clouds keep their keys), and what is no single machine. A bureau's own network is none of these. */
const FORBIDDEN = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['224.0.0.0', 3],
] as const)
  FORBIDDEN.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 128],
  ['::1', 128],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  FORBIDDEN.addSubnet(net, bits, 'ipv6')

export const isForbidden = (address: string): boolean => FORBIDDEN.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

/** A name that means this machine to everybody: who puts it on the list means it. */
const isLocalName = (host: string) => host === 'localhost' || host.endsWith('.localhost')

/**
 * Finds the address of a site's name for one connection, which then goes to exactly that address. The list of sites holds names, and where
 * a name leads is up to its owner: one that leads to this machine or its link is refused, also when only some of its addresses do.
 */
export function reachableOnly(resolve: Resolve = resolveByDns): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
        const [first] = found
        if (!first || (!isLocalName(host) && addresses.some(isForbidden)))
          return done(new Error(`${host} leads to no address that may be asked`), [])
        if (options.all) done(null, found)
        else done(null, first.address, first.family)
      },
      (fault: Error) => done(fault, []),
    )
  }
}
