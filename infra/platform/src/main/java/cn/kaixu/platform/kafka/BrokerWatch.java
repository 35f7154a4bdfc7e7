package cn.kaixu.platform.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Watches which broker answers. A broker with another identity than the one remembered has lost what it was given, so
 * {@link BrokerReplaced} listeners start over before the new identity is remembered.
 */
public final class BrokerWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerWatch.class);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final String brokers;
    private final BrokerIdentity identity;
    private final ObjectProvider<BrokerReplaced> listeners;
    private final KafkaProperties properties;
    private volatile @Nullable ScheduledExecutorService watch;
    private volatile @Nullable Admin admin;
    private volatile boolean answering;
    private volatile boolean known;

    BrokerWatch(
            String brokers,
            BrokerIdentity identity,
            ObjectProvider<BrokerReplaced> listeners,
            KafkaProperties properties) {
        this.brokers = brokers;
        this.identity = identity;
        this.listeners = listeners;
        this.properties = properties;
    }

    /** Whether the broker answered when last asked. */
    public boolean isAnswering() {
        return answering;
    }

    /** Whether what answers is known to be the remembered broker, so that sending makes sense. */
    public boolean isKnown() {
        return known;
    }

    @Override
    public void start() {
        admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                "1000"));
        look();
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("broker-watch").daemon().factory());
        watch = executor;
        long interval = properties.watchInterval().toMillis();
        var _ = executor.scheduleWithFixedDelay(this::look, interval, interval, TimeUnit.MILLISECONDS);
    }

    /** Before anything that sends or listens. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 100;
    }

    private void look() {
        try {
            Optional<String> found = ask();
            answering = found.isPresent();
            found.ifPresent(this::compare);
        } catch (RuntimeException e) { // the watch must go on; the next look tries again
            known = false;
            LOG.warn("cannot settle which Kafka broker answers", e);
        }
    }

    private void compare(String found) {
        Optional<String> remembered = identity.remembered();
        if (remembered.isPresent() && !remembered.get().equals(found)) {
            known = false;
            LOG.warn("Kafka cluster {} took the place of {}: everything is published again", found, remembered.get());
            listeners.orderedStream().forEach(BrokerReplaced::startOver);
        }
        if (!remembered.equals(Optional.of(found))) {
            identity.remember(found);
        }
        known = true;
    }

    private Optional<String> ask() {
        Admin client = admin;
        if (client == null) {
            return Optional.empty();
        }
        try {
            DescribeClusterOptions options = new DescribeClusterOptions().timeoutMs((int) ANSWER.toMillis());
            return Optional.of(
                    client.describeCluster(options).clusterId().get(ANSWER.toMillis() + 500, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("Kafka does not answer", e);
            return Optional.empty();
        }
    }

    /** Forgets where a consumer group stood, so that it starts from the beginning of every topic. */
    public void forgetGroup(String group) {
        Admin client = admin;
        if (client == null) {
            return;
        }
        try {
            client.deleteConsumerGroups(List.of(group)).all().get(ANSWER.toMillis() * 5, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw new IllegalStateException("consumer group " + group + " cannot be reset", e);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("consumer group " + group + " cannot be reset", e);
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService executor = watch;
        Admin client = admin;
        if (executor != null) {
            executor.shutdownNow();
            watch = null;
        }
        if (client != null) {
            client.close(Duration.ofSeconds(1));
            admin = null;
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }
}
