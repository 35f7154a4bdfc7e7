package cn.kaixu.platform.problem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Finds the words for codes and rules: first in the service's {@code problems} bundle, then in the platform's. */
public final class ProblemTexts {

    private final MessageSource messages;

    private ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    public static ProblemTexts fromBundles() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("problems", "platform-problems");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new ProblemTexts(source);
    }

    /** The text of a part of a problem ({@code title}, {@code detail}, {@code action}); empty when there is none. */
    public String part(String code, String part, List<Object> arguments, Locale locale) {
        return text(code + "." + part, arguments, "", locale);
    }

    /** The text of a rule; the given words stand in when no bundle knows the rule. */
    public String rule(String rule, List<Object> arguments, String otherwise, Locale locale) {
        return text("rule." + rule, arguments, otherwise, locale);
    }

    private String text(String key, List<Object> arguments, String otherwise, Locale locale) {
        Object[] plain = arguments.stream().map(ProblemTexts::plain).toArray();
        String text = messages.getMessage(key, plain, otherwise, locale);
        return text == null ? otherwise : text;
    }

    // numbers as they are written in records: no grouping, which would make a year 2,026
    private static Object plain(Object argument) {
        return argument instanceof BigDecimal number ? number.toPlainString() : argument.toString();
    }
}
