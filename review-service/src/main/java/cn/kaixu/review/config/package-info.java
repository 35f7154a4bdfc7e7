/**
 * Settings and wiring of the service.
 */
@NullMarked
package cn.kaixu.review.config;

import org.jspecify.annotations.NullMarked;
