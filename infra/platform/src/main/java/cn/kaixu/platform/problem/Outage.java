package cn.kaixu.platform.problem;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;

import cn.kaixu.platform.eventstore.AppendOutcomeUnknownException;
import cn.kaixu.platform.eventstore.EventStoreUnavailableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells failures of the surroundings, which pass by themselves, from failures of the matter at hand. */
public final class Outage {

    private static final List<Class<? extends Exception>> SIGNS = List.of(
            EventStoreUnavailableException.class,
            AppendOutcomeUnknownException.class,
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            TransactionException.class,
            SQLTransientException.class,
            SQLRecoverableException.class,
            SQLNonTransientConnectionException.class);

    private static final int UNAVAILABLE = 503;

    private Outage() {}

    /** Whether the failure or anything behind it is a sign of an outage. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isSign(cause)) {
                return true;
            }
        }
        return false;
    }

    static boolean isSign(Throwable failure) {
        return isPostponed(failure) || SIGNS.stream().anyMatch(sign -> sign.isInstance(failure));
    }

    /** Refused for now only: what was asked is to be repeated, not corrected. */
    private static boolean isPostponed(Throwable failure) {
        return failure instanceof Refused refused && refused.code().status() == UNAVAILABLE;
    }
}
