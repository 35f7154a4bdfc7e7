package cn.kaixu.platform.eventstore;

import org.axonframework.common.AxonTransientException;

/** The store cannot take the events now. None of them is stored, and trying again later is safe. */
public class EventStoreUnavailableException extends AxonTransientException {

    EventStoreUnavailableException(String message) {
        super(message);
    }

    EventStoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
