package cn.kaixu.listing.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.Exploitation;
import cn.kaixu.listing.declaration.value.InstalmentPeriod;
import cn.kaixu.listing.declaration.value.LicensingToOthers;
import cn.kaixu.listing.declaration.value.PatentFacts;
import cn.kaixu.listing.declaration.value.Patentee;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import cn.kaixu.listing.register.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** What stands in each place of annex 4; a place that does not apply keeps its blank. */
final class FormValues {

    private static final String BLANK = "＿＿＿";
    private static final String CHOSEN = "■";
    private static final String NOT_CHOSEN = "□";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy'年'M'月'd'日'");
    private static final List<String> FEE_PLACES = List.of(
            "entryFee",
            "salesShare",
            "payWithinDays",
            "amount",
            "firstWithinDays",
            "first",
            "daysBeforePeriodEnd",
            "laterCount",
            "laterAmount",
            "totalCount",
            "total",
            "otherStandard");
    private static final List<String> FEE_BOXES =
            List.of("free", "entryFeeAndShare", "lumpSum", "instalments", "other", "month", "quarter", "year");

    private final Map<String, Object> values = new HashMap<>();

    private FormValues() {}

    static Map<String, Object> of(RegisterEntry entry, Map<String, String> contact, Places places) {
        FormValues form = new FormValues();
        form.head(entry);
        form.patent(entry.submission().form());
        form.statements(entry.submission().form());
        form.fee(entry.submission().form().royalty());
        form.terms(entry.submission().form(), places);
        form.contact(contact);
        return Map.copyOf(form.values);
    }

    private void head(RegisterEntry entry) {
        values.put("id", entry.id());
        values.put("round", entry.round());
        values.put("submitter", entry.submission().submitter().organisationName());
        List<String> demonstrated = entry.submission().demoFields();
        values.put("demonstrated", !demonstrated.isEmpty());
        values.put("demoFields", String.join("、", demonstrated));
    }

    private void patent(DeclarationForm form) {
        PatentFacts patent = form.patent();
        String owners = form.patentees().stream().map(Patentee::name).collect(Collectors.joining("；"));
        values.put("patentNumber", patent.number());
        values.put("grantDate", day(patent.grantDate()));
        values.put("title", patent.title());
        values.put("patentees", owners);
        values.put("signatures", owners);
    }

    private void statements(DeclarationForm form) {
        Exploitation own = form.statements().exploitation();
        box("notExploited", !own.exploited());
        box("exploited", own.exploited());
        text("exploitedSince", own.since());
        text("exploitedScope", own.scope());
        text("exploitedManner", own.manner());
        LicensingToOthers others = form.statements().licensedToOthers();
        box("notLicensed", !others.licensed());
        box("licensed", others.licensed());
        text("licensedSince", others.since());
        text("licensedScope", others.scope());
    }

    private void fee(RoyaltyTerms royalty) {
        FEE_PLACES.forEach(place -> values.put(place, BLANK));
        FEE_BOXES.forEach(box -> values.put(box, NOT_CHOSEN));
        switch (royalty) {
            case RoyaltyTerms.FreeOfCharge _ -> box("free", true);
            case RoyaltyTerms.EntryFeeAndShare both -> {
                box("entryFeeAndShare", true);
                values.put("entryFee", number(both.entryFee().yuan()));
                values.put("salesShare", number(both.salesShare().percent()));
            }
            case RoyaltyTerms.LumpSum sum -> {
                box("lumpSum", true);
                values.put("payWithinDays", sum.payWithinDays());
                values.put("amount", number(sum.amount().yuan()));
            }
            case RoyaltyTerms.Instalments parts -> instalments(parts);
            case RoyaltyTerms.OtherStandard other -> {
                box("other", true);
                values.put("otherStandard", other.standard());
            }
        }
    }

    private void instalments(RoyaltyTerms.Instalments parts) {
        box("instalments", true);
        values.put("firstWithinDays", parts.firstWithinDays());
        values.put("first", number(parts.first().yuan()));
        box("month", parts.period() == InstalmentPeriod.MONTH);
        box("quarter", parts.period() == InstalmentPeriod.QUARTER);
        box("year", parts.period() == InstalmentPeriod.YEAR);
        values.put("daysBeforePeriodEnd", parts.daysBeforePeriodEnd());
        values.put("laterCount", parts.laterCount());
        values.put("laterAmount", number(parts.laterAmount().yuan()));
        values.put("totalCount", parts.totalCount());
        values.put("total", number(parts.total().yuan()));
    }

    private void terms(DeclarationForm form, Places places) {
        values.put("licenceEnd", day(form.licenceEnd()));
        values.put("scopeName", form.scope().equals(places.province()) ? "全省" : places.nameOf(form.scope()));
        values.put("hasOtherTerms", form.otherTerms() != null);
        text("otherTerms", form.otherTerms());
    }

    private void contact(Map<String, String> contact) {
        for (String field : Arrays.asList("name", "address", "postcode", "phone", "email")) {
            String place = "contact" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
            text(place, contact.get(field));
        }
    }

    private void box(String place, boolean chosen) {
        values.put(place, chosen ? CHOSEN : NOT_CHOSEN);
    }

    private void text(String place, @Nullable String text) {
        values.put(place, Objects.requireNonNullElse(text, BLANK));
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? number.toBigInteger().toString() : number.toPlainString();
    }
}
