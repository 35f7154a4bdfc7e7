package cn.kaixu.licensing.agreement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.licensing.ledger.LicenceEntry;
import cn.kaixu.licensing.licence.value.LicensedPatent;
import cn.kaixu.licensing.licence.value.Offer;
import cn.kaixu.licensing.licence.value.Owner;
import org.jspecify.annotations.Nullable;

/** What the blanks of the contract are filled with, from the licence alone. */
final class AgreementValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private AgreementValues() {}

    static Map<String, String> of(LicenceEntry entry, Places places) {
        Offer offer = entry.offer();
        Map<String, String> values =
                new HashMap<>(RoyaltyValues.of(offer.terms().royalty()));
        values.put("licenceId", entry.licenceId().value());
        values.put("licensor", licensor(offer));
        values.put("licensee", entry.intention().licensee().organisationName());
        values.put("owners", owners(offer.owners()));
        patent(offer.patent(), values);
        values.put("manner", "普通实施许可；" + entry.intention().purpose());
        values.put("scope", places.nameOf(offer.terms().scope()));
        values.put(
                "period",
                day(entry.intention().period().from()) + "至"
                        + day(entry.intention().period().to()) + "（含首尾两日）");
        values.put(
                "otherTerms",
                offer.terms().otherTerms() == null ? "无" : offer.terms().otherTerms());
        return values;
    }

    private static void patent(LicensedPatent patent, Map<String, String> values) {
        values.put("patentNumber", patent.number().value());
        values.put("patent", patent.number().value() + "、" + patent.title());
        values.put("type", patent.type().chinese());
        values.put("grantDate", day(patent.grantDate()));
        values.put("termEnd", patent.termEnd() == null ? "" : "至" + day(patent.termEnd()));
    }

    /** Owners stand first; an office that handed the declaration in for them is named beside. */
    private static String licensor(Offer offer) {
        String owners = owners(offer.owners());
        String organisation = offer.licensor().organisationName();
        boolean itself = offer.owners().stream().anyMatch(owner -> owner.name().equals(organisation));
        return itself ? owners : owners + "（开放许可声明由" + organisation + "代为提交并办理）";
    }

    private static String owners(List<Owner> owners) {
        return owners.stream().map(Owner::name).collect(Collectors.joining("、"));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }
}
