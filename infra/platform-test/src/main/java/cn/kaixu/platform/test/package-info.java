/** What a service's tests stand on: real PostgreSQL and Kafka, signed tokens, a probe on the topics; start with {@code ServiceTest}. */
@NullMarked
package cn.kaixu.platform.test;

import org.jspecify.annotations.NullMarked;
