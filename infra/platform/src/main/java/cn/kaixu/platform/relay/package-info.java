/** Carries stored events to Kafka as contract messages: the event store is the outbox; start with {@code ContractTranslation}. */
@NullMarked
package cn.kaixu.platform.relay;

import org.jspecify.annotations.NullMarked;
