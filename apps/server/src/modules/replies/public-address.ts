import { lookup } from 'node:dns/promises'
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net'

/** What a name leads to. */
export type Resolve = (host: string) => Promise<readonly string[]>
const byDns: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address)

/** This machine, private networks and what is no single machine: the public cannot go there, and the server must not for anybody who asks. */
const INSIDE = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  INSIDE.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 96],
  // Addresses of IPv4 inside those of IPv6: translated (NAT64) and tunnelled (6to4, Teredo).
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  INSIDE.addSubnet(net, bits, 'ipv6')

export const isInside = (address: string): boolean => INSIDE.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

/** The address leads inside, where the public cannot go. */
export class LeadsInside extends Error {
  override readonly name = 'LeadsInside'
}

/**
 * Finds the address of one connection, which then goes to exactly that address: what a name leads to is looked at once. Hosts of the
 * configuration (`bureau.linkHosts`) may lead inside: a bureau whose site stands in its own network.
 */
export function publicOnly(allowed: readonly string[], resolve: Resolve = byDns): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses
        if (first === undefined) return done(new Error(`${host} has no address`), [])
        if (!allowed.includes(host) && addresses.some(isInside)) return done(new LeadsInside(host), [])
        const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
        if (options.all) done(null, found)
        else done(null, first, isIPv6(first) ? 6 : 4)
      },
      (fault: Error) => done(fault, []),
    )
  }
}

/** An address of numbers is looked up by nobody, so it is judged before anybody connects. */
export function numbersInside(hostname: string, allowed: readonly string[]): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  return isIP(host) !== 0 && !allowed.includes(host) && isInside(host)
}
