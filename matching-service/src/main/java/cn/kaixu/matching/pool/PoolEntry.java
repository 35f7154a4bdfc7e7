package cn.kaixu.matching.pool;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** An offer as it stands in the pool (专利池), with the licences already granted on it. */
public record PoolEntry(
        Offer offer,
        Status status,
        @Nullable LocalDate withdrawnOn,
        @Nullable Suspension suspension,
        Licences licences) {

    /** Whether new licences can be taken. */
    public enum Status {
        OPEN,
        /** The patent's legal state bars licensing for now; licences granted earlier are not touched. */
        SUSPENDED,
        /** Withdrawn (撤回); licences granted earlier stay in force. */
        WITHDRAWN,
        /** Revoked (撤销) by the organiser for an untrue promise; licences granted earlier are their parties' matter. */
        REVOKED,
        /** Past its last day (届满); licences granted earlier run to their own ends. */
        EXPIRED
    }

    /** How many licences took effect, and how many of them were recorded (备案). */
    public record Licences(int granted, int recorded) {}
}
