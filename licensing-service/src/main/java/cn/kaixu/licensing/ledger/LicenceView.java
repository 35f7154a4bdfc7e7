package cn.kaixu.licensing.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.kaixu.licensing.licence.value.Owner;
import cn.kaixu.licensing.licence.value.Party;
import cn.kaixu.licensing.licence.value.RoyaltyTerms;
import cn.kaixu.licensing.licence.value.Side;
import cn.kaixu.licensing.offer.Revocation;
import cn.kaixu.licensing.offer.Suspension;
import org.jspecify.annotations.Nullable;

/** A licence as its readers get it. {@code contact} and {@code account} are there only for those who may know them; {@code suspension} tells that the patent takes no new licences for now, {@code revocation} that the offer it was granted on was revoked. */
public record LicenceView(
        String id,
        String patentNumber,
        String title,
        String declarationId,
        List<Owner> patentees,
        Party licensor,
        Party licensee,
        RoyaltyTerms royalty,
        String purpose,
        LocalDate from,
        LocalDate to,
        LicenceState state,
        @Nullable NoticeView notice,
        List<SignatureView> signatures,
        @Nullable LocalDate concludedOn,
        List<PaymentView> payments,
        @Nullable BigDecimal outstanding,
        @Nullable LocalDate effectiveFrom,
        @Nullable BigDecimal agreedRoyalty,
        @Nullable String recordalId,
        String nextStep,
        @Nullable Suspension suspension,
        @Nullable Revocation revocation,
        Map<String, String> contact,
        Map<String, String> account) {

    public LicenceView {
        patentees = List.copyOf(patentees);
        signatures = List.copyOf(signatures);
        payments = List.copyOf(payments);
        contact = Map.copyOf(contact);
        account = Map.copyOf(account);
    }

    /** The written notice. */
    public record NoticeView(LocalDate givenOn, String text) {}

    /** A signature: which side, the name typed, when, and over which content. */
    public record SignatureView(Side party, String by, Instant at, String contentHash) {}

    /** A payment and its evidence; the file is under {@code …/payments/{sha256}/file}. */
    public record PaymentView(
            BigDecimal amount, LocalDate paidOn, String sha256, String fileName, Side placedBy, boolean confirmed) {}
}
