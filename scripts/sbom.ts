// Prints a CycloneDX SBOM of the packages that run: npm's, without those for building and testing. npm's own
// `--omit dev` would also omit packages that are needed for both.
import { execFileSync } from 'node:child_process'

interface Component {
  'bom-ref': string
  properties?: { name: string; value: string }[]
}
interface Sbom {
  components: Component[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

const printed = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
const { components, dependencies, ...sbom } = JSON.parse(printed) as Sbom
const builds = new Set(
  components
    .filter(({ properties = [] }) =>
      properties.some(
        ({ name, value }) => name === 'cdx:npm:package:development' && value === 'true',
      ),
    )
    .map((component) => component['bom-ref']),
)
const runs = (ref: string) => !builds.has(ref)
console.log(
  JSON.stringify(
    {
      ...sbom,
      components: components.filter((component) => runs(component['bom-ref'])),
      dependencies: dependencies
        .filter(({ ref }) => runs(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(runs) })),
    },
    null,
    2,
  ),
)
