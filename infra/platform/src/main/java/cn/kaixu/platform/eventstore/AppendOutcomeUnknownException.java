package cn.kaixu.platform.eventstore;

import org.axonframework.common.AxonNonTransientException;

/**
 * The events were sent, and whether they are stored could not be found out in time. Repeating the same command, by the
 * same identifier, is safe: it is stored once.
 */
public class AppendOutcomeUnknownException extends AxonNonTransientException {

    private final String unitOfWork;

    AppendOutcomeUnknownException(String unitOfWork, String reason, Throwable cause) {
        super("It is not known whether the events of " + unitOfWork + " are stored: " + reason, cause);
        this.unitOfWork = unitOfWork;
    }

    /** The command's identifier, by which the outcome can be found out later. */
    public String unitOfWork() {
        return unitOfWork;
    }
}
