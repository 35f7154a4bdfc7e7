package cn.kaixu.platform.eventstore;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Appends waiting for the appender, bounded.
 *
 * <p>A group never holds two appends to one stream, nor one unit of work twice: the later one stays for the next
 * group and finds the earlier one's events stored. The order within a stream is the order of arrival.
 */
final class AppendQueue {

    private static final Duration LONGEST_WAIT = Duration.ofMillis(2);
    private static final Duration SWIFT = Duration.ofMillis(1);

    private final int capacity;
    private final int largestGroup;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Deque<Append> waiting = new ArrayDeque<>();
    private int expected;
    private long groupTaken;
    private boolean closed;

    /**
     * @param capacity how many appends may wait
     * @param largestGroup how many events are stored in one transaction, unless a single append has more
     */
    AppendQueue(int capacity, int largestGroup) {
        this.capacity = capacity;
        this.largestGroup = largestGroup;
    }

    void add(Append append) {
        lock.lock();
        try {
            if (closed) {
                throw new EventStoreUnavailableException("The event store is being closed");
            }
            if (waiting.size() >= capacity) {
                throw new EventStoreOverloadedException(waiting.size());
            }
            waiting.add(append);
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for work; an empty group means that the queue is closed and empty.
     *
     * <p>Those who were answered just now are likely to be back in a moment. Where the disk is slow, to wait for them a
     * little makes one commit serve them and those who came meanwhile. Where it is swift, waiting would only keep the
     * database idle while there is work.
     */
    List<Append> takeGroup() throws InterruptedException {
        lock.lock();
        try {
            awaitThoseExpected();
            while (waiting.isEmpty() && !closed) {
                arrived.await();
            }
            List<Append> group = nextGroup();
            expected = group.size();
            groupTaken = System.nanoTime();
            return group;
        } finally {
            lock.unlock();
        }
    }

    /** Refuses further appends and lets the appender finish those that wait. */
    void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private void awaitThoseExpected() throws InterruptedException {
        int enough = Math.min(expected + waiting.size(), capacity);
        long excess = System.nanoTime() - groupTaken - SWIFT.toNanos();
        long patience = Math.min(excess / 2, LONGEST_WAIT.toNanos());
        while (!waiting.isEmpty() && waiting.size() < enough && patience > 0 && !closed) {
            patience = arrived.awaitNanos(patience);
        }
    }

    private List<Append> nextGroup() {
        List<Append> group = new ArrayList<>();
        Set<String> streams = new HashSet<>();
        Set<String> units = new HashSet<>();
        int events = 0;
        Iterator<Append> next = waiting.iterator();
        while (next.hasNext() && events < largestGroup) {
            Append append = next.next();
            boolean apart = Collections.disjoint(streams, append.streams()) && !units.contains(append.unitOfWork());
            streams.addAll(append.streams());
            units.add(append.unitOfWork());
            if (apart) {
                group.add(append);
                events += append.rows().size();
                next.remove();
            }
        }
        return group;
    }
}
