/** Commands through the real command path of a service, against single-row inserts. */
@NullMarked
package cn.kaixu.bench.append;

import org.jspecify.annotations.NullMarked;
