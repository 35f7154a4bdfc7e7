/**
 * Published by review-service on topics {@code kaixu.review.case} and {@code kaixu.review.watch}; read by listing-, matching- and reporting-service.
 */
@NullMarked
package cn.kaixu.contract.review;

import org.jspecify.annotations.NullMarked;
