package cn.kaixu.listing.webhook;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps a few threads sending what is due. They look on their own, since deliveries are written by the database. */
@Component
class DeliveryWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryWorker.class);
    private static final int SENDERS = 3;
    private static final int LOOK_EVERY_SECONDS = 1;

    private final DeliveryRound round;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    DeliveryWorker(DeliveryRound round) {
        this.round = round;
    }

    @Override
    public void start() {
        CountDownLatch end = new CountDownLatch(1);
        stopped = end;
        for (int sender = 0; sender < SENDERS; sender++) {
            Thread.ofPlatform().daemon().name("webhook-sender-" + sender).start(() -> untilStopped(end));
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void untilStopped(CountDownLatch end) {
        try {
            while (!end.await(LOOK_EVERY_SECONDS, TimeUnit.SECONDS)) {
                sendAll(end);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendAll(CountDownLatch end) {
        try {
            boolean more = true;
            while (more && end.getCount() > 0) {
                more = round.next();
            }
        } catch (RuntimeException e) {
            // the database is away, or a secret cannot be opened: leases run out and the delivery is taken up again
            LOG.warn("webhook delivery interrupted", e);
        }
    }
}
