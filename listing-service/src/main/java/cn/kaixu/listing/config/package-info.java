/**
 * Configuration and the beans that no package owns alone.
 */
@NullMarked
package cn.kaixu.listing.config;

import org.jspecify.annotations.NullMarked;
