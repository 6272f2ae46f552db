import XMLBuilder from 'fast-xml-builder'
import { xmlText } from '../../contract/formats.ts'
import { QUAD_CLASSES } from '../../vocabulary/plover.ts'
import type { NetworkData, NetworkEdge, NetworkNode } from './schema.ts'

type Type = 'string' | 'integer' | 'double' | 'boolean'
type Value = string | number | boolean | null
/** The attributes of nodes or of edges, by name. */
type Attributes<Item> = Record<string, { type: Type; value: (item: Item) => Value }>

const ofNode: Attributes<NetworkNode> = {
  name: { type: 'string', value: ({ actor }) => xmlText(actor.name) },
  type: { type: 'string', value: ({ actor }) => actor.type },
  country: { type: 'string', value: ({ actor }) => actor.country },
  events: { type: 'integer', value: ({ count }) => count },
}

const ofEdge: Attributes<NetworkEdge> = {
  // Programs read no graph in which some edges are directed and some are not.
  directed: { type: 'boolean', value: ({ directed }) => directed },
  events: { type: 'integer', value: ({ count }) => count },
  intensity: { type: 'double', value: ({ intensity }) => intensity },
  ...Object.fromEntries(
    QUAD_CLASSES.map((name) => [
      name,
      {
        type: 'integer' as const,
        value: ({ quadClasses }: NetworkEdge) =>
          quadClasses.find(({ quadClass }) => quadClass === name)?.count ?? 0,
      },
    ]),
  ),
  first: { type: 'string', value: ({ first }) => first },
  last: { type: 'string', value: ({ last }) => last },
  latestId: { type: 'string', value: ({ latest }) => latest.id },
  latestTitle: { type: 'string', value: ({ latest }) => xmlText(latest.title) },
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
})
const print = (root: object): string =>
  builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root })

/** The attributes that an item has, by the names that a format declares them under. */
const valuesOf = <Item>(
  attributes: Attributes<Item>,
  item: Item,
  prefix: string,
): { name: string; value: string }[] =>
  Object.entries(attributes).flatMap(([name, { value }]) => {
    const found = value(item)
    return found === null ? [] : [{ name: prefix + name, value: String(found) }]
  })

const graphml = ({ nodes, edges }: NetworkData): string => {
  const keys = <Item>(attributes: Attributes<Item>, of: 'node' | 'edge') =>
    Object.entries(attributes).map(([name, { type }]) => ({
      '@id': `${of}-${name}`,
      '@for': of,
      '@attr.name': name,
      '@attr.type': type === 'integer' ? 'int' : type,
    }))
  const data = <Item>(attributes: Attributes<Item>, item: Item, of: 'node' | 'edge') =>
    valuesOf(attributes, item, `${of}-`).map(({ name, value }) => ({
      '@key': name,
      '#text': value,
    }))
  return print({
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
      key: [...keys(ofNode, 'node'), ...keys(ofEdge, 'edge')],
      graph: {
        '@id': 'network',
        '@edgedefault': 'directed',
        node: nodes.map((node) => ({ '@id': node.actor.id, data: data(ofNode, node, 'node') })),
        edge: edges.map((edge, i) => ({
          '@id': `edge-${i}`,
          '@source': edge.source,
          '@target': edge.target,
          data: data(ofEdge, edge, 'edge'),
        })),
      },
    },
  })
}

const gexf = ({ nodes, edges }: NetworkData): string => {
  const declared = <Item>(attributes: Attributes<Item>, of: 'node' | 'edge') => ({
    '@class': of,
    '@mode': 'static',
    attribute: Object.entries(attributes).map(([name, { type }]) => ({
      '@id': name,
      '@title': name,
      '@type': type,
    })),
  })
  const attvalues = <Item>(attributes: Attributes<Item>, item: Item) => ({
    attvalue: valuesOf(attributes, item, '').map(({ name, value }) => ({
      '@for': name,
      '@value': value,
    })),
  })
  return print({
    gexf: {
      '@xmlns': 'http://www.gexf.net/1.2draft',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': 'http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd',
      '@version': '1.2',
      meta: { creator: 'Dateline' },
      graph: {
        '@mode': 'dynamic',
        '@defaultedgetype': 'directed',
        '@timeformat': 'date',
        attributes: [declared(ofNode, 'node'), declared(ofEdge, 'edge')],
        nodes: {
          node: nodes.map((node) => ({
            '@id': node.actor.id,
            '@label': xmlText(node.actor.name),
            attvalues: attvalues(ofNode, node),
          })),
        },
        edges: {
          edge: edges.map((edge, i) => ({
            '@id': String(i),
            '@source': edge.source,
            '@target': edge.target,
            '@weight': String(edge.count),
            '@start': edge.first,
            '@end': edge.last,
            attvalues: attvalues(ofEdge, edge),
          })),
        },
      },
    },
  })
}

/** The forms of a network for programs that draw and measure graphs. */
export const GRAPH_FORMATS = {
  graphml: {
    mediaType: 'application/graphml+xml',
    description: 'The network as GraphML 1.0.',
    print: graphml,
  },
  gexf: {
    mediaType: 'application/gexf+xml',
    description: 'The network as GEXF 1.2, with the first and the last day of each edge.',
    print: gexf,
  },
}
export type GraphFormat = keyof typeof GRAPH_FORMATS
