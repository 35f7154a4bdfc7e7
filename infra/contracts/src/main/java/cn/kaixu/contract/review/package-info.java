/**
 * Published by review-service on topic {@code kaixu.review.case}; read by listing-, matching- and reporting-service.
 */
@NullMarked
package cn.kaixu.contract.review;

import org.jspecify.annotations.NullMarked;
