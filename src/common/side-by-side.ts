/**
 * Waits until all of some work has ended, that runs side by side so that an engine elsewhere is waited for once.
 *
 * @throws what the first of it, in their order, has failed with
 */
export const sideBySide = async <Values extends unknown[]>(
  ...begun: { [At in keyof Values]: Promise<Values[At]> }
): Promise<Values> => {
  const ended = await Promise.allSettled<unknown>(begun)
  return ended.map((one) => {
    if (one.status === 'rejected') throw one.reason
    return one.value
  }) as Values
}
