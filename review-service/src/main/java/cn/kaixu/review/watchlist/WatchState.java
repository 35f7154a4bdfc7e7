package cn.kaixu.review.watchlist;

/** What the watch says about a patent. */
public enum WatchState {
    /** Not verified yet, or not within the time allowed. */
    OVERDUE("verified_at is null or verified_at < :moment"),
    /** Licensing is barred. */
    IMPAIRED("impaired_since is not null"),
    /** Something could not be judged, or failed without barring licences; a person must look. */
    UNCLEAR("impaired_since is null and worst_outcome <> 'PASS'"),
    /** Everything was found in order. */
    CLEAR("impaired_since is null and worst_outcome = 'PASS'");

    private final String condition;

    WatchState(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
