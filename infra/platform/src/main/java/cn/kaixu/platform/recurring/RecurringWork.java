package cn.kaixu.platform.recurring;

import java.time.Duration;

/**
 * Something a service does by itself again and again. A bean of this type is run on a thread of its own from the moment the service is ready until it stops. What
 * is due must follow from what is stored, so that a restart forgets nothing, and doing it twice must change nothing, for every replica runs it.
 */
public interface RecurringWork {

    /** Names the thread and the lines of the log, for instance {@code campaign-reminders}. */
    String name();

    /** From the end of one round to the beginning of the next. */
    Duration pause();

    /** One round. A failure is logged, and what is still due waits for the next round. */
    void doWhatIsDue();
}
