/** A real PostgreSQL server from the Maven artifacts that carry its binaries. Start at {@link cn.kaixu.local.postgres.PostgresServer}. */
@NullMarked
package cn.kaixu.local.postgres;

import org.jspecify.annotations.NullMarked;
