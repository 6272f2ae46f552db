import { expect, test } from 'vitest'
import { atOnce, inSteps, turns } from '../../src/common/turns.ts'

/** Works for longer than a turn may be. */
const work = () => {
  const until = performance.now() + 6
  while (performance.now() < until);
}

test('long works that go on side by side share the turns of the event loop', async () => {
  const [works, steps] = [8, 5]
  let done = 0
  const long = async () => {
    const turn = turns()
    for (let step = 0; step < steps; step++) {
      work()
      done++
      await turn()
    }
  }
  // Each begins with its first step.
  const all = Promise.all(Array.from({ length: works }, long))
  const inATurn: number[] = []
  while (done < works * steps) {
    const before = done
    await new Promise((resolve) => setImmediate(resolve))
    inATurn.push(done - before)
  }
  await all
  expect(Math.max(...inATurn)).toBe(1)
})

test('steps come to the same at once and in turns', async () => {
  function* counting(): Generator<void, number> {
    for (let i = 0; i < 3; i++) {
      work()
      yield
    }
    return 3
  }
  expect([atOnce(counting()), await inSteps(counting(), turns())]).toEqual([3, 3])
})
