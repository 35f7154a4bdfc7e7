/** What puts load on the database: clients in this JVM and pgbench. */
@NullMarked
package cn.kaixu.bench.load;

import org.jspecify.annotations.NullMarked;
