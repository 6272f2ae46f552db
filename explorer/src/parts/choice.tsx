interface Props<T extends string> {
  label: string
  value: T
  options: readonly (readonly [value: T, label: string])[]
  choose: (value: T) => void
}

/** One of a few values. */
export const Choice = <T extends string>({ label, value, options, choose }: Props<T>) => (
  <label class="choice">
    <span>{label}</span>
    <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value as T)}>
      {options.map(([one, said]) => (
        <option key={one} value={one}>
          {said}
        </option>
      ))}
    </select>
  </label>
)
