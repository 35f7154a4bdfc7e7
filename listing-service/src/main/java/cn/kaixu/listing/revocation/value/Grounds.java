package cn.kaixu.listing.revocation.value;

import java.util.List;

import cn.kaixu.listing.declaration.value.Reason;

/** Why a declaration is to be revoked: which promise or statement is untrue, by which rule that counts, and where the evidence is kept. */
public record Grounds(String legalBasis, List<Reason> reasons, String evidence) {

    public Grounds {
        legalBasis = legalBasis.strip();
        reasons = List.copyOf(reasons);
        evidence = evidence.strip();
    }

    public boolean complete() {
        return !legalBasis.isEmpty()
                && !evidence.isEmpty()
                && !reasons.isEmpty()
                && reasons.stream().noneMatch(reason -> reason.text().isBlank());
    }
}
