package cn.kaixu.platform.test;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import cn.kaixu.platform.problem.ProblemTexts;
import cn.kaixu.platform.problem.RefusalCode;

/** Finds refusals nobody could understand: a code without a fitting status, or without words in either language. */
public final class RefusalTexts {

    private static final List<String> PARTS = List.of("title", "detail", "action");
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private RefusalTexts() {}

    /** What is missing for these codes; empty when nothing is. */
    public static List<String> missing(RefusalCode... codes) {
        ProblemTexts texts = ProblemTexts.fromBundles();
        return Stream.of(codes).flatMap(code -> missing(code, texts)).toList();
    }

    private static Stream<String> missing(RefusalCode code, ProblemTexts texts) {
        Stream<String> status = code.status() < 400 || code.status() > 599
                ? Stream.of(code.code() + " has status " + code.status())
                : Stream.empty();
        return Stream.concat(
                status,
                LANGUAGES.stream()
                        .flatMap(language -> PARTS.stream()
                                .filter(part -> texts.part(code.code(), part, List.of(), language)
                                        .isEmpty())
                                .map(part -> code.code() + "." + part + " (" + language.toLanguageTag() + ")")));
    }
}
