package cn.kaixu.licensing.offer;

import java.time.LocalDate;
import java.util.List;

/** Since when and why the organiser revoked an offer (撤销); what becomes of licences granted on it is their parties' matter. */
public record Revocation(LocalDate effectiveOn, String legalBasis, List<String> reasons) {

    public Revocation {
        reasons = List.copyOf(reasons);
    }
}
