/** The presenter's window. */
export function Presenter() {
  return <p>…</p>;
}
