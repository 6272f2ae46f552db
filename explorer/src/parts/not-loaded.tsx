import { text } from '../text.ts'

/** What is not there though the page needs it: the service is away, or another version of it by now. */
export const NotLoaded = ({ what = text.faults.part }: { what?: string }) => (
  <div class="fault" role="alert">
    <p>{text.faults.notLoaded(what)}</p>
    <button type="button" class="tool" onClick={() => location.reload()}>
      {text.faults.reload}
    </button>
  </div>
)
