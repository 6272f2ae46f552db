import { text } from '../text.ts'

/** Says that a file of the page could not be loaded: the service is away, or has another version by now. */
export const NotLoaded = ({ what = text.faults.part }: { what?: string }) => (
  <div class="fault" role="alert">
    <p>{text.faults.notLoaded(what)}</p>
    <button type="button" class="tool" onClick={() => location.reload()}>
      {text.faults.reload}
    </button>
  </div>
)
