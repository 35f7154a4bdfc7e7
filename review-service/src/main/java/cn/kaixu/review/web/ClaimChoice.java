package cn.kaixu.review.web;

import java.time.Instant;

import cn.kaixu.platform.security.Actor;
import cn.kaixu.review.queue.CaseFilter.ClaimedBy;

/** Which cases a person asks for in the queue. */
public enum ClaimChoice {
    /** Those I have claimed. */
    MINE,
    /** Those nobody has claimed. */
    FREE;

    ClaimedBy by(Actor actor, Instant lapsedBefore) {
        return new ClaimedBy(this == MINE ? actor.subject() : null, lapsedBefore);
    }
}
