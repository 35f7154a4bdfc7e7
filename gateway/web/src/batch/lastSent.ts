/** The file a batch came from, as long as this page lives; a browser does not give it back after a reload. */
const files = new Map<string, File>()

export function rememberFile(batchId: string, file: File): void {
  files.clear()
  files.set(batchId, file)
}

export function fileOf(batchId: string): File | undefined {
  return files.get(batchId)
}
