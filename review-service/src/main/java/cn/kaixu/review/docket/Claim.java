package cn.kaixu.review.docket;

import java.time.Instant;

/** Somebody has taken a case to work on (认领), until then at most. */
public record Claim(String caseId, String subject, String account, Instant since, Instant until) {

    public boolean isOf(String someone) {
        return subject.equals(someone);
    }
}
