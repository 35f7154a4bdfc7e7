package cn.kaixu.platform.eventstore;

/** As many appends wait as the store admits; this one was refused at once and none of its events is stored. */
public class EventStoreOverloadedException extends EventStoreUnavailableException {

    EventStoreOverloadedException(int waiting) {
        super("The event store already has " + waiting + " appends waiting");
    }
}
