/**
 * Settings and wiring of the service.
 */
@NullMarked
package cn.kaixu.matching.config;

import org.jspecify.annotations.NullMarked;
