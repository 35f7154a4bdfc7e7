package cn.kaixu.licensing.licence.value;

import java.util.List;

/**
 * An announced declaration seen as an offer (Civil Code Art. 472); a licence freezes it at the moment of the intention.
 * The licensor is the organisation that handed the declaration in.
 */
public record Offer(
        DeclarationId declarationId,
        int round,
        LicensedPatent patent,
        List<Owner> owners,
        Party licensor,
        OfferedTerms terms) {

    public Offer {
        owners = List.copyOf(owners);
    }
}
