/**
 * Ends the program without a word where the reader of its output has gone (`sayso read … | head`): there is nobody left to
 * write for. Any other fault of the stream is thrown.
 */
export function quietPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}
