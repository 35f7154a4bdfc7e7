package cn.kaixu.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.matching.pool.Offer;
import cn.kaixu.matching.pool.Owner;
import cn.kaixu.matching.pool.Royalty;
import org.jspecify.annotations.Nullable;

/** Offers of real patents for tests. */
public final class Offers {

    private Offers() {}

    public static Offer offer(String number, String title, String owner, Royalty royalty, LocalDate announcedOn) {
        return offer(number, title, List.of(new Owner(owner, "UNIVERSITY")), royalty, announcedOn);
    }

    public static Offer offer(String number, String title, List<Owner> owners, Royalty royalty, LocalDate announcedOn) {
        PatentNumber patent = new PatentNumber(number);
        return new Offer(
                "D" + patent.compact(),
                1,
                patent,
                patent.type(),
                title,
                owners,
                royalty,
                announcedOn.plusYears(3),
                "420000",
                null,
                "420100",
                announcedOn,
                LocalDate.of(2019, 7, 12),
                null,
                null,
                List.of());
    }

    public static Royalty free() {
        return royalty(Royalty.Mode.FREE, null, null, null);
    }

    public static Royalty lumpSum(String amount) {
        return royalty(Royalty.Mode.LUMP_SUM, null, null, amount);
    }

    public static Royalty share(String entryFee, String percent) {
        return royalty(Royalty.Mode.ENTRY_FEE_AND_SHARE, entryFee, percent, null);
    }

    public static Royalty other(String standard) {
        return new Royalty(Royalty.Mode.OTHER, null, null, null, null, null, standard);
    }

    public static Royalty instalments(String period, int later) {
        BigDecimal total = new BigDecimal(10_000 + 5_000L * later);
        Royalty.Instalments plan = new Royalty.Instalments(
                new BigDecimal("10000"), 15, period, 10, later, new BigDecimal("5000"), later + 1, total);
        return new Royalty(Royalty.Mode.INSTALMENTS, null, null, null, null, plan, null);
    }

    private static Royalty royalty(
            Royalty.Mode mode, @Nullable String entryFee, @Nullable String share, @Nullable String amount) {
        return new Royalty(
                mode, decimal(entryFee), decimal(share), decimal(amount), amount == null ? null : 30, null, null);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
