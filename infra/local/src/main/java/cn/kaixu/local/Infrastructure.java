package cn.kaixu.local;

import cn.kaixu.local.kafka.KafkaServer;
import cn.kaixu.local.postgres.PostgresServer;

/** The two servers that are not ours. */
record Infrastructure(PostgresServer postgres, KafkaServer kafka) {}
