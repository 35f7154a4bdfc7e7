package cn.kaixu.review.register;

/** What follows a change of the register. Called again after a crash, so a repeat must do no harm. */
public interface AfterImport {

    /** Looks again at whatever the entries changed by this import concern. Returns how many cases that were. */
    long changedBy(String importId);
}
