package cn.kaixu.listing.declaration.draft;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.contract.kernel.PatentType;
import cn.kaixu.listing.declaration.Declarations;
import cn.kaixu.listing.declaration.value.DeclarationForm;
import cn.kaixu.listing.declaration.value.EvaluationReport;
import cn.kaixu.listing.declaration.value.Money;
import cn.kaixu.listing.declaration.value.RoyaltyMode;
import cn.kaixu.listing.declaration.value.RoyaltyTerms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class DraftComparisonTest {

    private static final DeclarationForm FORM =
            Declarations.form(new RoyaltyTerms.LumpSum(Money.of(new BigDecimal("50000")), 30));
    private static final DeclarationDraft SAME = DeclarationDraft.of(FORM);

    /** For every field of a draft, something the form does not say. */
    private static final Map<String, Object> OTHER = new LinkedHashMap<>();

    static {
        LocalDate day = LocalDate.of(1999, 1, 2);
        OTHER.put("patentNumber", "ZL201810881290.3");
        OTHER.put("title", "另一名称");
        OTHER.put("patentType", PatentType.DESIGN);
        OTHER.put("grantDate", day);
        OTHER.put("filingDate", day);
        OTHER.put("termEnd", day);
        OTHER.put("patentees", List.of(PatenteeDraft.named("另一公司")));
        OTHER.put("royalty", new RoyaltyDraft(RoyaltyMode.FREE, null, null, null, null, null, null));
        OTHER.put("licenceEnd", day);
        OTHER.put("scope", "仅限一县");
        OTHER.put("exploitation", new ExploitationDraft(true, "1999年", "本省", "自行实施"));
        OTHER.put("licensedToOthers", new LicensingDraft(true, "1999年", "本省"));
        OTHER.put("promisesAccepted", false);
        OTHER.put("allOwnersAgreed", false);
        OTHER.put("evaluationReport", EvaluationReport.NEGATIVE);
        OTHER.put("otherTerms", "另有约定");
    }

    static List<String> fields() {
        return Arrays.stream(DeclarationDraft.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @Test
    void knowsEveryField() {
        assertThat(OTHER.keySet()).containsExactlyElementsOf(fields());
        assertThat(DraftComparison.saysNothingNew(SAME, FORM)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void seesADifferenceInEveryField(String field) throws ReflectiveOperationException {
        assertThat(DraftComparison.saysNothingNew(with(field, OTHER.get(field)), FORM))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void takesNoAccountOfWhatIsLeftOpen(String field) throws ReflectiveOperationException {
        assertThat(DraftComparison.saysNothingNew(with(field, null), FORM)).isEqualTo(!field.equals("patentNumber"));
    }

    @Test
    void comparesAmountsAndTextsByMeaning() throws ReflectiveOperationException {
        DeclarationDraft spaced = with("title", "　" + SAME.title() + " ");
        assertThat(DraftComparison.saysNothingNew(spaced, FORM)).isTrue();
        assertThat(DraftComparison.saysNothingNew(SAME.withTerms(lump("50000.00"), SAME.licenceEnd()), FORM))
                .isTrue();
        assertThat(DraftComparison.saysNothingNew(SAME.withTerms(lump("50001"), SAME.licenceEnd()), FORM))
                .isFalse();
    }

    private static RoyaltyDraft lump(String amount) {
        return new RoyaltyDraft(RoyaltyMode.LUMP_SUM, null, null, new BigDecimal(amount), null, null, null);
    }

    private static DeclarationDraft with(String field, @Nullable Object value) throws ReflectiveOperationException {
        RecordComponent[] components = DeclarationDraft.class.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals(field)
                    ? value
                    : components[i].getAccessor().invoke(SAME);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return DeclarationDraft.class.getDeclaredConstructor(types).newInstance(values);
    }
}
