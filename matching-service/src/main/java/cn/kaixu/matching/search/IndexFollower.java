package cn.kaixu.matching.search;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import cn.kaixu.matching.pool.PoolChange;
import cn.kaixu.matching.pool.PoolChanged;
import cn.kaixu.matching.pool.PoolQueries;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps this replica's index abreast of the table: all of it before the first request, then every change, at once
 * after a commit of this process and within half a second after one of another replica.
 */
@Component
class IndexFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final int CHUNK = 1_000;
    private static final long SAFETY_POLL_MILLIS = 500;

    private final PoolQueries pool;
    private final PoolIndex index;
    private final BlockingQueue<PoolChanged> wakeUps = new ArrayBlockingQueue<>(1);
    private volatile @Nullable Thread thread;
    private long position;

    IndexFollower(PoolQueries pool, PoolIndex index) {
        this.pool = pool;
        this.index = index;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void wake(PoolChanged changed) {
        // a full queue means that a look is due anyway
        boolean queued = wakeUps.offer(changed);
        LOG.trace("change of {} seen, wake-up queued: {}", changed.patentNumber(), queued);
    }

    @Override
    public void start() {
        catchUp();
        LOG.info("pool index built up to position {}", position);
        // Known before it runs: a thread quicker than the assignment would take itself for stopped.
        Thread follower = Thread.ofPlatform().name("pool-index").daemon().unstarted(this::follow);
        thread = follower;
        follower.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before the web server and the message consumers, which start later. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void follow() {
        while (isRunning()) {
            try {
                wakeUps.poll(SAFETY_POLL_MILLIS, TimeUnit.MILLISECONDS);
                catchUp();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("pool index is behind since position {}; trying again", position, e);
            }
        }
    }

    private void catchUp() {
        List<PoolChange> changes = pool.changesAfter(position, CHUNK);
        while (!changes.isEmpty()) {
            index.apply(changes);
            position = changes.getLast().position();
            changes = pool.changesAfter(position, CHUNK);
        }
    }
}
