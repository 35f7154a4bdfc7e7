package cn.kaixu.platform.eventstore;

import java.util.List;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** A store that many writers and one tailing reader use at once. */
interface AdversarialStore extends AutoCloseable {

    /** Stores the events amid the mischief, and tells whether it did. */
    boolean write(int writer, List<DomainEventMessage<Noted>> events, Mischief mischief) throws Exception;

    /** What the reader finds beyond what it has read, after a short wait at the longest. */
    List<TrackedEventMessage<?>> read() throws Exception;

    @Override
    void close();
}
