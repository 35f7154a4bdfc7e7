package cn.kaixu.review.rules;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.kaixu.review.register.RegisterEntry;
import cn.kaixu.review.validity.value.DeclaredPatent;
import cn.kaixu.review.validity.value.Owner;
import org.jspecify.annotations.Nullable;

/** What was declared of a patent is what the imported register records of it; where the register is silent it is unknown, never passed. */
final class MatchRules {

    /** Those that set {@code pilot-2026.3} added. */
    static final List<Rule> ALL = List.of(
            new Rule("title-matches-register", "专利名称与登记簿一致", "试点通知附件4注意事项二", MatchRules::titleMatches),
            new Rule("dates-match-register", "申请日、授权公告日与登记簿一致", "试点通知附件4第①栏、注意事项二", MatchRules::datesMatch));

    private MatchRules() {}

    static Finding ownersMatch(CaseFacts facts) {
        return RegisterRules.fromRegister(facts, entry -> {
            if (entry.patentees().isEmpty()) {
                return Finding.unknown("%s：未载明专利权人，无法比对。".formatted(RegisterRules.origin(entry)));
            }
            Set<String> registered = bare(Set.copyOf(entry.patentees()));
            Set<String> declared =
                    bare(facts.dossier().owners().stream().map(Owner::name).collect(Collectors.toSet()));
            return registered.equals(declared)
                    ? Finding.pass(
                            "%s：专利权人为%s，与申报一致。".formatted(RegisterRules.origin(entry), String.join("、", registered)))
                    : Finding.fail("%s：专利权人为%s，申报为%s。"
                            .formatted(
                                    RegisterRules.origin(entry),
                                    String.join("、", registered),
                                    String.join("、", declared)));
        });
    }

    private static Finding titleMatches(CaseFacts facts) {
        return RegisterRules.fromEntry(
                facts, entry -> titleMatches(entry, facts.patent().title()));
    }

    private static Finding titleMatches(RegisterEntry entry, String declared) {
        if (entry.title().isBlank()) {
            return Finding.unknown("%s：未载明专利名称，无法比对。".formatted(RegisterRules.origin(entry)));
        }
        return bare(entry.title()).equals(bare(declared))
                ? Finding.pass("%s：专利名称为“%s”，与申报一致。".formatted(RegisterRules.origin(entry), entry.title()))
                : Finding.fail("%s：专利名称为“%s”，申报为“%s”。".formatted(RegisterRules.origin(entry), entry.title(), declared));
    }

    private static Finding datesMatch(CaseFacts facts) {
        return RegisterRules.fromEntry(facts, entry -> datesMatch(entry, facts.patent()));
    }

    private static Finding datesMatch(RegisterEntry entry, DeclaredPatent declared) {
        List<Pair> pairs = Stream.of(
                        new Pair("申请日", declared.filingDate(), entry.filingDate()),
                        new Pair("授权公告日", declared.grantDate(), entry.grantDate()))
                .filter(Pair::isComparable)
                .toList();
        String origin = RegisterRules.origin(entry);
        if (pairs.isEmpty()) {
            return Finding.unknown("%s：登记簿和申报没有可以比对的申请日、授权公告日。".formatted(origin));
        }
        List<Pair> different = pairs.stream().filter(Pair::differs).toList();
        return different.isEmpty()
                ? Finding.pass("%s：%s，与申报一致。".formatted(origin, joined(pairs, Pair::registeredText)))
                : Finding.fail("%s：%s。".formatted(origin, joined(different, Pair::differenceText)));
    }

    private static String joined(List<Pair> pairs, Function<Pair, String> words) {
        return pairs.stream().map(words).collect(Collectors.joining("；"));
    }

    private static Set<String> bare(Set<String> names) {
        return names.stream().map(MatchRules::bare).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A text without what people write now this way, now that: blanks, and letters, digits and brackets in their wide form. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u3000]", "");
    }

    /** A date as it was declared and as it is registered. */
    private record Pair(
            String name,
            @Nullable LocalDate declared,
            @Nullable LocalDate registered) {

        boolean isComparable() {
            return declared != null && registered != null;
        }

        boolean differs() {
            return declared != null && !declared.equals(registered);
        }

        String registeredText() {
            return "%s %s".formatted(name, registered);
        }

        String differenceText() {
            return "%s为 %s，申报为 %s".formatted(name, registered, declared);
        }
    }
}
