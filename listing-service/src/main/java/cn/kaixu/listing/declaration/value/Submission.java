package cn.kaixu.listing.declaration.value;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A form as handed in. {@code contact} refers to the vault, where the contact person's data stay; {@code demoFields} names the values the
 * demonstration supplied, {@code consent} the statement all owners signed here, if they did not sign on paper.
 */
public record Submission(
        DeclarationForm form,
        Submitter submitter,
        @Nullable String contact,
        List<String> demoFields,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String consent) {

    public Submission {
        demoFields = List.copyOf(demoFields);
    }

    /** A form whose owners' consent is on paper. */
    public Submission(DeclarationForm form, Submitter submitter, @Nullable String contact, List<String> demoFields) {
        this(form, submitter, contact, demoFields, null);
    }

    /** The same form, signed by all owners. */
    public Submission consented(String statement) {
        return new Submission(form, submitter, contact, demoFields, statement);
    }

    /** Whether the other one says the same, wherever its contact data are kept. */
    public boolean repeats(Submission other) {
        return form.equals(other.form) && submitter.equals(other.submitter) && demoFields.equals(other.demoFields);
    }
}
