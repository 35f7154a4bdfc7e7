package cn.kaixu.platform.eventstore;

import org.axonframework.common.AxonNonTransientException;

/** What is stored cannot be what was appended; reading stops rather than pass over it. */
public class DamagedEventStoreException extends AxonNonTransientException {

    DamagedEventStoreException(String message) {
        super(message);
    }
}
