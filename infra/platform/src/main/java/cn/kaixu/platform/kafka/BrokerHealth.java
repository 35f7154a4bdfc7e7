package cn.kaixu.platform.kafka;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready only while the known broker answers. */
final class BrokerHealth implements HealthIndicator {

    private final BrokerWatch watch;

    BrokerHealth(BrokerWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        return watch.isAnswering() && watch.isKnown()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("reason", "the Kafka broker does not answer")
                        .build();
    }
}
