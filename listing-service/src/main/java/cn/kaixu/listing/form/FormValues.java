package cn.kaixu.listing.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.kaixu.contract.kernel.Places;
import cn.kaixu.listing.consent.StatementWording;
import cn.kaixu.listing.declaration.draft.DeclarationDraft;
import cn.kaixu.listing.declaration.draft.ExploitationDraft;
import cn.kaixu.listing.declaration.draft.InstalmentsDraft;
import cn.kaixu.listing.declaration.draft.LicensingDraft;
import cn.kaixu.listing.declaration.draft.PatenteeDraft;
import cn.kaixu.listing.declaration.draft.RoyaltyDraft;
import cn.kaixu.listing.declaration.value.InstalmentPeriod;
import org.jspecify.annotations.Nullable;

/** What stands in each place of annex 4; a place that does not apply, or is not filled in yet, keeps its blank. */
final class FormValues {

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

    private static final ExploitationDraft NOTHING_SAID_OF_USE = new ExploitationDraft(null, null, null, null);
    private static final LicensingDraft NOTHING_SAID_OF_LICENCES = new LicensingDraft(null, null, null);

    private final Map<String, Object> values = new HashMap<>();

    private FormValues() {}

    static Map<String, Object> of(DeclarationDraft declared, Map<String, String> contact, Places places) {
        FormValues form = new FormValues();
        form.patent(declared);
        form.statements(declared);
        form.fee(declared.fee());
        form.terms(declared, places);
        form.contact(contact);
        return Map.copyOf(form.values);
    }

    private void patent(DeclarationDraft form) {
        text("patentNumber", form.number().orElse(null));
        day("grantDate", form.grantDate());
        text("title", form.title());
        text("patentees", form.owners().stream().map(PatenteeDraft::plainName).collect(Collectors.joining("；")));
    }

    private void statements(DeclarationDraft form) {
        ExploitationDraft own = Objects.requireNonNullElse(form.exploitation(), NOTHING_SAID_OF_USE);
        box("notExploited", Boolean.FALSE.equals(own.exploited()));
        box("exploited", own.claimed());
        text("exploitedSince", own.since());
        text("exploitedScope", own.scope());
        text("exploitedManner", own.manner());
        LicensingDraft others = Objects.requireNonNullElse(form.licensedToOthers(), NOTHING_SAID_OF_LICENCES);
        box("notLicensed", Boolean.FALSE.equals(others.licensed()));
        box("licensed", others.claimed());
        text("licensedSince", others.since());
        text("licensedScope", others.scope());
    }

    private void fee(RoyaltyDraft royalty) {
        FEE_PLACES.forEach(place -> text(place, null));
        FEE_BOXES.forEach(box -> box(box, false));
        switch (royalty.mode()) {
            case FREE -> box("free", true);
            case ENTRY_FEE_AND_SHARE -> {
                box("entryFeeAndShare", true);
                number("entryFee", royalty.entryFee());
                number("salesShare", royalty.salesShare());
            }
            case LUMP_SUM -> {
                box("lumpSum", true);
                text("payWithinDays", royalty.payWithinDays());
                number("amount", royalty.amount());
            }
            case INSTALMENTS -> {
                box("instalments", true);
                Optional.ofNullable(royalty.instalments()).ifPresent(this::instalments);
            }
            case OTHER -> {
                box("other", true);
                text("otherStandard", royalty.otherStandard());
            }
            case null -> {}
        }
    }

    private void instalments(InstalmentsDraft parts) {
        text("firstWithinDays", parts.firstWithinDays());
        number("first", parts.first());
        box("month", parts.period() == InstalmentPeriod.MONTH);
        box("quarter", parts.period() == InstalmentPeriod.QUARTER);
        box("year", parts.period() == InstalmentPeriod.YEAR);
        text("daysBeforePeriodEnd", parts.daysBeforePeriodEnd());
        text("laterCount", parts.laterCount());
        number("laterAmount", parts.laterAmount());
        text("totalCount", parts.totalCount());
        number("total", parts.total());
    }

    private void terms(DeclarationDraft form, Places places) {
        day("licenceEnd", form.licenceEnd());
        String scope = Objects.requireNonNullElse(form.scope(), "").strip();
        text("scopeName", scope.equals(places.province()) ? "全省" : places.nameOf(scope));
        values.put(
                "hasOtherTerms",
                !Objects.requireNonNullElse(form.otherTerms(), "").isBlank());
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

    private void text(String place, @Nullable Object value) {
        values.put(place, StatementWording.orBlank(value));
    }

    private void day(String place, @Nullable LocalDate day) {
        text(place, day == null ? null : day.format(DAY));
    }

    private void number(String place, @Nullable BigDecimal number) {
        text(place, number == null ? null : plain(number));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? number.toBigInteger().toString() : number.toPlainString();
    }
}
