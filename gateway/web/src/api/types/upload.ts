/** Files that arrive in pieces. */

export interface PartialUpload {
  id: string
  fileName: string
  size: number
  sha256: string
  /** Bytes that are there. */
  offset: number
  largestPiece: number
  expiresAt: string
  /** The batch it became once complete. */
  batchId?: string | null
  /** Complete, it was found to be a batch that was there before. */
  sentBefore?: boolean
}
