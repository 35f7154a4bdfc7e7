package cn.kaixu.listing.consent.event;

import cn.kaixu.listing.consent.value.Change;
import cn.kaixu.listing.consent.value.ConsentId;
import cn.kaixu.listing.declaration.value.Submission;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The last owner signed: all agree, and the form is handed in as it was signed, or the announced declaration changed as it was signed. */
@Revision("1")
public record ConsentCompleted(
        ConsentId consentId,
        int run,
        Submission submission,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Change change)
        implements ConsentEvent {

    public static ConsentCompleted of(ConsentRequested asked) {
        Submission submission = asked.submission();
        return new ConsentCompleted(
                asked.consentId(),
                asked.run(),
                asked.change() == null ? submission.consented(asked.reference()) : submission,
                asked.change());
    }
}
