/**
 * Whether the whole platform is ready, asked of every part. Depends on nothing else here.
 * Start reading at {@link cn.kaixu.gateway.health.PlatformHealth}.
 */
@NullMarked
package cn.kaixu.gateway.health;

import org.jspecify.annotations.NullMarked;
