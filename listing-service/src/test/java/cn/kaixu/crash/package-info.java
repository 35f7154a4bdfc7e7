/** Batches whose process is killed again and again. Beside the service's own package, so that no other test finds the cut-down application. */
@NullMarked
package cn.kaixu.crash;

import org.jspecify.annotations.NullMarked;
