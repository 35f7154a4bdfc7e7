package cn.kaixu.review.web;

import java.util.Optional;

import cn.kaixu.review.docket.Claim;
import cn.kaixu.review.online.OnlineKnowledge;
import cn.kaixu.review.queue.CaseEntry;
import cn.kaixu.review.register.RegisterEntry;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** A case side by side with what the register says about its patent; {@code register} is absent without an entry, {@code online} says what the online register said or why nothing, {@code claim} while nobody works on it. */
public record CaseView(
        @JsonUnwrapped CaseEntry file,
        @Nullable RegisterEntry register,
        OnlineKnowledge online,
        @Nullable Claim claim) {

    static CaseView of(
            CaseEntry file, Optional<RegisterEntry> register, OnlineKnowledge online, Optional<Claim> claim) {
        return new CaseView(file, register.orElse(null), online, claim.orElse(null));
    }
}
