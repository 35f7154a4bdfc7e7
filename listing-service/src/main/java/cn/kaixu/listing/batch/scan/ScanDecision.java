package cn.kaixu.listing.batch.scan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import cn.kaixu.contract.kernel.PatentNumber;
import org.jspecify.annotations.Nullable;

/**
 * To which patent a scan belongs. A code of the platform counts as much as the name, and no scan is given to anybody while the two differ.
 *
 * @param left why it belongs to none
 * @param patent it belongs to, or is about as far as that is certain
 * @param way by which it was found
 */
record ScanDecision(
        ScanOutcome.@Nullable Kind left,
        @Nullable PatentNumber patent,
        ScanOutcome.@Nullable Way way,
        @Nullable ScanFinding finding) {

    /**
     * Weighs what is known of a scan.
     *
     * @param named the numbers in its name
     * @param codes that were read on it
     * @param here whether a patent is in the batch
     * @param standing of a code whose patent is in the batch
     */
    static ScanDecision of(
            Set<PatentNumber> named,
            List<ScanCode> codes,
            Predicate<PatentNumber> here,
            Function<ScanCode.Ours, CodeStanding> standing) {
        if (named.stream().filter(here).count() > 1) {
            return left(ScanOutcome.Kind.SEVERAL_PATENTS, null, ScanRule.SCAN_NAMES_ONE_PATENT);
        }
        List<ScanCode.Ours> ours = codes.stream()
                .filter(ScanCode.Ours.class::isInstance)
                .map(ScanCode.Ours.class::cast)
                .toList();
        Set<PatentNumber> coded = new LinkedHashSet<>();
        ours.forEach(code -> coded.add(code.patent()));
        return switch (coded.size()) {
            case 0 -> byName(named, here, !codes.isEmpty());
            case 1 ->
                byCode(
                        named,
                        coded.iterator().next(),
                        worst(ours, code -> here.test(code.patent()) ? standing.apply(code) : CodeStanding.UNKNOWN));
            default ->
                left(
                        ScanOutcome.Kind.SEVERAL_CODES,
                        null,
                        new ScanFinding(ScanRule.SCAN_BEARS_CODES_OF_ONE_PATENT, List.copyOf(coded)));
        };
    }

    /** Nobody looked at the paper, and the name alone is not believed. */
    static ScanDecision notRead() {
        return left(ScanOutcome.Kind.NOT_READ, null, ScanRule.SCAN_IS_READ_IN_TIME);
    }

    /** The patent is certain, its row was not handed in. */
    ScanDecision withoutDeclaration() {
        PatentNumber certain = Objects.requireNonNull(patent);
        return left(ScanOutcome.Kind.NOT_SUBMITTED, certain, ScanRule.SCAN_HAS_A_DECLARATION, certain);
    }

    private static ScanDecision byName(Set<PatentNumber> named, Predicate<PatentNumber> here, boolean foreignCode) {
        if (named.isEmpty()) {
            return foreignCode
                    ? left(ScanOutcome.Kind.FOREIGN_CODE, null, ScanRule.SCAN_CODE_IS_OF_THE_PLATFORM)
                    : left(ScanOutcome.Kind.NO_NUMBER_IN_NAME, null, ScanRule.SCAN_NAMES_ITS_PATENT);
        }
        return named.stream()
                .filter(here)
                .findFirst()
                .map(patent -> new ScanDecision(
                        null,
                        patent,
                        ScanOutcome.Way.NAME,
                        foreignCode ? ScanFinding.of(ScanRule.SCAN_CODE_IS_OF_THE_PLATFORM) : null))
                .orElseGet(() -> {
                    PatentNumber patent = named.iterator().next();
                    return left(ScanOutcome.Kind.NOT_IN_BATCH, patent, ScanRule.SCAN_IS_OF_THIS_BATCH, patent);
                });
    }

    private static ScanDecision byCode(Set<PatentNumber> named, PatentNumber coded, CodeStanding standing) {
        if (!named.isEmpty() && !named.contains(coded)) {
            return left(
                    ScanOutcome.Kind.NAME_AND_CODE_DIFFER,
                    null,
                    ScanRule.SCAN_NAME_AND_CODE_AGREE,
                    named.iterator().next(),
                    coded);
        }
        return switch (standing) {
            case UNKNOWN -> left(ScanOutcome.Kind.CODE_NOT_KNOWN, coded, ScanRule.SCAN_CODE_IS_OF_THIS_BATCH, coded);
            case OUTDATED -> left(ScanOutcome.Kind.CODE_OUTDATED, coded, ScanRule.SCAN_IS_OF_THE_CURRENT_ROUND, coded);
            case CURRENT ->
                new ScanDecision(
                        null, coded, named.isEmpty() ? ScanOutcome.Way.CODE : ScanOutcome.Way.NAME_AND_CODE, null);
        };
    }

    private static CodeStanding worst(List<ScanCode.Ours> codes, Function<ScanCode.Ours, CodeStanding> standing) {
        return codes.stream().map(standing).max(CodeStanding::compareTo).orElse(CodeStanding.UNKNOWN);
    }

    private static ScanDecision left(
            ScanOutcome.Kind why, @Nullable PatentNumber patent, ScanRule rule, PatentNumber... named) {
        return left(why, patent, ScanFinding.of(rule, named));
    }

    private static ScanDecision left(ScanOutcome.Kind why, @Nullable PatentNumber patent, ScanFinding finding) {
        return new ScanDecision(why, patent, null, finding);
    }
}
