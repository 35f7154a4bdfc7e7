/** What relay and inbox share of Kafka: acknowledged sending, plain headers, and knowing one broker from another. */
@NullMarked
package cn.kaixu.platform.kafka;

import org.jspecify.annotations.NullMarked;
