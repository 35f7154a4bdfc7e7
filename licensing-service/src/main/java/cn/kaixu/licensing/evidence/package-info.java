/** Files that prove payments. Kept for good, shown to the parties and the agency only; start with {@link cn.kaixu.licensing.evidence.EvidenceFiles}. */
@NullMarked
package cn.kaixu.licensing.evidence;

import org.jspecify.annotations.NullMarked;
