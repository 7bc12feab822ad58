/** Runs it when the frame that answers a press has been seen; the returned function takes it back. */
export function afterAnswer(then: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(then);
  });
  return () => cancelAnimationFrame(frame);
}
