package cn.kaixu.platform.eventstore;

import org.axonframework.common.AxonNonTransientException;

/** The command's events are already stored from an earlier attempt; nothing was added this time. */
public class RepeatedUnitOfWorkException extends AxonNonTransientException {

    private final String unitOfWork;

    RepeatedUnitOfWorkException(String unitOfWork) {
        super("The events of " + unitOfWork + " were stored by an earlier attempt");
        this.unitOfWork = unitOfWork;
    }

    /** The command's identifier. */
    public String unitOfWork() {
        return unitOfWork;
    }
}
