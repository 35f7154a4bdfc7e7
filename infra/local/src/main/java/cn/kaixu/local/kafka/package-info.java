/** A real Kafka broker as a child process. Start at {@link cn.kaixu.local.kafka.KafkaServer}. */
@NullMarked
package cn.kaixu.local.kafka;

import org.jspecify.annotations.NullMarked;
