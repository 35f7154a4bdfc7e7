/**
 * Published by licensing-service on topics {@code kaixu.licensing.licence} and {@code kaixu.licensing.recordal}; read by matching- and reporting-service.
 */
@NullMarked
package cn.kaixu.contract.licensing;

import org.jspecify.annotations.NullMarked;
