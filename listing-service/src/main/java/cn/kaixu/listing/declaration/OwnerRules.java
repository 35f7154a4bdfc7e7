package cn.kaixu.listing.declaration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.PatenteeDraft;

/** Rules about the owners: all named, each once. */
final class OwnerRules {

    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int CODE_LENGTH = 18;

    private OwnerRules() {}

    static void examine(DeclarationDraft draft, Findings findings) {
        List<PatenteeDraft> owners = draft.owners();
        if (owners.isEmpty()) {
            findings.missing(SubmissionRule.OWNERS_ARE_NAMED, "patentees");
        }
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < owners.size(); index++) {
            PatenteeDraft owner = owners.get(index);
            String field = "patentees[" + index + "]";
            if (owner.plainName().isEmpty()) {
                findings.missing(SubmissionRule.OWNER_NAME_IS_GIVEN, field + ".name");
            } else if (!seen.add(owner.plainName())) {
                findings.broken(SubmissionRule.OWNERS_ARE_DISTINCT, field + ".name", owner.plainName());
            }
            String code = owner.creditCode();
            if (code != null && !code.isBlank() && !validCreditCode(code.strip())) {
                findings.broken(SubmissionRule.CREDIT_CODE_IS_VALID, field + ".creditCode", code.strip());
            }
        }
    }

    private static boolean validCreditCode(String code) {
        if (code.length() != CODE_LENGTH) {
            return false;
        }
        int modulus = CODE_ALPHABET.length();
        int weight = 1;
        int sum = 0;
        for (int place = 0; place < CODE_LENGTH; place++) {
            int digit = CODE_ALPHABET.indexOf(code.charAt(place));
            if (digit < 0) {
                return false;
            }
            // The last place has weight one in the total, which must then be a multiple of the modulus.
            sum += digit * (place == CODE_LENGTH - 1 ? 1 : weight);
            weight = weight * 3 % modulus;
        }
        return sum % modulus == 0;
    }
}
