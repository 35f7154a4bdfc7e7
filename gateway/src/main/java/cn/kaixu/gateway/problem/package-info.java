/**
 * Refusals of the gateway itself as RFC 9457 documents, in the shape the services use. Depends on nothing else here; everything else may use it.
 * Start reading at {@link cn.kaixu.gateway.problem.Problems}.
 */
@NullMarked
package cn.kaixu.gateway.problem;

import org.jspecify.annotations.NullMarked;
