package cn.kaixu.listing.consent.event;

import java.time.LocalDate;

import cn.kaixu.listing.consent.value.Change;
import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.consent.value.StatementText;
import cn.kaixu.listing.declaration.value.Submission;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * All owners were invited to sign this text; from now on it does not change. {@code invitations} refers to the vault, {@code change} is what the text is
 * about where it is not the declaration itself, {@code answerBy} the last day to sign, where there is one.
 */
@Revision("1")
public record ConsentRequested(
        ConsentId consentId,
        int run,
        Submission submission,
        StatementText statement,
        String invitations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Change change,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate answerBy)
        implements ConsentEvent {}
