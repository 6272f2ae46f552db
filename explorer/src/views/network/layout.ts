import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Network, NetworkEdge, NetworkNode } from '../../../../sdk/typescript/src/index.ts'
import { withNames, type DrawnNode, type PlacedNode } from './names.ts'

export interface PlacedEdge {
  edge: NetworkEdge
  source: PlacedNode
  target: PlacedNode
  /** The middle of its line, in pixels. */
  x: number
  y: number
  width: number
  /** Its line, and of one that is directed the head of its arrow, as paths of SVG. */
  line: string
  head: string | undefined
}

type Data = Network['data']
interface Body extends SimulationNodeDatum {
  node: NetworkNode
  x: number
  y: number
}

const RADIUS = { least: 5, most: 20 }
const LINE = { least: 1.5, most: 8 }
/** The steps that bring a small network to rest, and those that a large one has at least. */
const STEPS = { most: 300, least: 60 }
/** The work of a layout: its steps, times the actors and lines that each of them moves. */
const WORK = 30_000
/** As many lines as can be told apart. */
const LINES = 300
const MARGIN = { x: 84, y: 30 }
/** A few actors are not drawn further apart than this, seen from where forces bring them to rest. */
const SCALE_MAX = 1.9
/** Below this count, fewer events are not drawn larger. */
const MANY = 12

export const edgeKey = ({ source, target, directed }: NetworkEdge): string =>
  `${source} ${target} ${directed}`

/** Two networks as one: what both have is there once. */
export const together = (one: Data, other: Data | undefined): Data => {
  const nodes = new Map(
    [...one.nodes, ...(other?.nodes ?? [])].map((node) => [node.actor.id, node]),
  )
  const edges = new Map(
    [...one.edges, ...(other?.edges ?? [])].map((edge) => [edgeKey(edge), edge]),
  )
  return { nodes: [...nodes.values()], edges: [...edges.values()], more: one.more }
}

/** The lines that are drawn: those of most events, and of an actor that has none among them its strongest. */
export const strongest = (edges: readonly NetworkEdge[]): NetworkEdge[] => {
  const byCount = edges.toSorted((one, other) => other.count - one.count)
  const drawn = byCount.slice(0, LINES)
  const ends = new Set(drawn.flatMap(({ source, target }) => [source, target]))
  for (const edge of byCount.slice(LINES)) {
    if (ends.has(edge.source) && ends.has(edge.target)) continue
    drawn.push(edge)
    ends.add(edge.source).add(edge.target)
  }
  return drawn
}

/** How many steps a layout has: a large network has fewer, so that it is there as soon as a small one. */
export const stepsOf = (bodies: number): number =>
  Math.round(Math.min(STEPS.most, Math.max(STEPS.least, WORK / Math.max(1, bodies))))

/** The places where forces bring the actors to rest: the same for the same network. */
const rest = ({ nodes, edges }: Data, width: number, height: number): Body[] => {
  // A wide picture wants a wide layout.
  const shape = (width / height) ** 0.75
  const bodies: Body[] = nodes.map((node, i) => ({
    node,
    // A spiral from the middle, where those with most events begin.
    x: 12 * Math.sqrt(i + 0.5) * Math.cos(i * 2.4),
    y: 12 * Math.sqrt(i + 0.5) * Math.sin(i * 2.4),
  }))
  const byId = new Map(bodies.map((body) => [body.node.actor.id, body]))
  const links = edges.flatMap(({ source, target, count }) => {
    const [from, to] = [byId.get(source), byId.get(target)]
    return from && to ? [{ source: from, target: to, count }] : []
  }) satisfies SimulationLinkDatum<Body>[]
  const steps = stepsOf(bodies.length + links.length)
  forceSimulation(bodies)
    // It is as cool after these steps as d3's own is after 300.
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .force('link', forceLink(links).distance(90).strength(0.25))
    .force('charge', forceManyBody<Body>().strength(-340).distanceMax(500))
    .force('collide', forceCollide<Body>(30))
    .force('x', forceX<Body>(0).strength(0.08 / shape))
    .force('y', forceY<Body>(0).strength(0.08 * shape))
    .stop()
    .tick(steps)
  return bodies
}

const between = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)]

/** The actors as large as they take part, where they are on a picture of this size. */
export const placeNodes = (data: Data, width: number, height: number): PlacedNode[] => {
  if (width === 0) return []
  const bodies = rest(data, width, height)
  const [left, right] = between(bodies.map(({ x }) => x))
  const [top, bottom] = between(bodies.map(({ y }) => y))
  const scale = (from: number, to: number, room: number): number =>
    Math.min(SCALE_MAX, room / Math.max(1, to - from))
  const [sx, sy] = [
    scale(left, right, width - 2 * Math.min(MARGIN.x, width / 6)),
    scale(top, bottom, height - 2 * MARGIN.y),
  ]
  const most = Math.max(MANY, ...data.nodes.map(({ count }) => count))
  return bodies.map(({ node, x, y }) => ({
    node,
    x: width / 2 + (x - (left + right) / 2) * sx,
    y: height / 2 + (y - (top + bottom) / 2) * sy,
    radius: RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(node.count / most),
  }))
}

const point = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`

/** A line between two actors, which bends to the left of its way, so that one each way do not cover one another. */
const drawEdge = (edge: NetworkEdge, source: PlacedNode, target: PlacedNode, most: number) => {
  const width = LINE.least + (LINE.most - LINE.least) * Math.sqrt(edge.count / most)
  const [dx, dy] = [target.x - source.x, target.y - source.y]
  const long = Math.hypot(dx, dy) || 1
  const bend = edge.directed ? Math.min(28, long / 5) : 0
  const middle = {
    x: (source.x + target.x) / 2 + (dy / long) * bend,
    y: (source.y + target.y) / 2 - (dx / long) * bend,
  }
  // The control point of the curve, from which it comes into its end.
  const control = {
    x: 2 * middle.x - (source.x + target.x) / 2,
    y: 2 * middle.y - (source.y + target.y) / 2,
  }
  const [ex, ey] = [target.x - control.x, target.y - control.y]
  const reach = Math.hypot(ex, ey) || 1
  const [ux, uy] = [ex / reach, ey / reach]
  const tip = { x: target.x - ux * (target.radius + 2), y: target.y - uy * (target.radius + 2) }
  const size = 5 + width
  const end = edge.directed ? { x: tip.x - ux * size, y: tip.y - uy * size } : target
  const head = edge.directed
    ? `M${point(tip.x, tip.y)}L${point(end.x - uy * size * 0.55, end.y + ux * size * 0.55)}L${point(end.x + uy * size * 0.55, end.y - ux * size * 0.55)}Z`
    : undefined
  return {
    edge,
    source,
    target,
    x: middle.x,
    y: middle.y,
    width,
    line: `M${point(source.x, source.y)}Q${point(control.x, control.y)} ${point(end.x, end.y)}`,
    head,
  }
}

/** Lines and names of actors that have their places. */
export const drawNetwork = (
  lines: readonly NetworkEdge[],
  places: readonly PlacedNode[],
  width: number,
  height: number,
): { nodes: DrawnNode[]; edges: PlacedEdge[] } => {
  const byId = new Map(places.map((placed) => [placed.node.actor.id, placed]))
  const most = Math.max(MANY, ...lines.map(({ count }) => count))
  const edges = lines.flatMap((edge) => {
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)]
    return source && target ? [drawEdge(edge, source, target, most)] : []
  })
  return { nodes: withNames(places, width, height), edges }
}
