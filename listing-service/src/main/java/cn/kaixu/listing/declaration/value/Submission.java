package cn.kaixu.listing.declaration.value;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A form as handed in. {@code contact} refers to the vault, where the contact person's data stay; {@code demoFields} names the values the
 * demonstration supplied.
 */
public record Submission(
        DeclarationForm form, Submitter submitter, @Nullable String contact, List<String> demoFields) {

    public Submission {
        demoFields = List.copyOf(demoFields);
    }

    /** Whether the other one says the same, wherever its contact data are kept. */
    public boolean repeats(Submission other) {
        return form.equals(other.form) && submitter.equals(other.submitter) && demoFields.equals(other.demoFields);
    }
}
