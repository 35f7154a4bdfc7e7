package cn.kaixu.licensing.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.kaixu.licensing.licence.value.Side;
import org.jspecify.annotations.Nullable;

/** How far a licence has come; what has not happened yet is absent. */
public record Progress(
        @Nullable LocalDate noticeOn,
        @Nullable String noticeReference,
        List<SignedSide> signatures,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable BigDecimal agreedRoyalty) {

    public Progress {
        signatures = List.copyOf(signatures);
    }

    public Optional<SignedSide> signatureOf(Side side) {
        return signatures.stream().filter(signed -> signed.side() == side).findFirst();
    }
}
