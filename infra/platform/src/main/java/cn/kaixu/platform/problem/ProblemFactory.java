package cn.kaixu.platform.problem;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import cn.kaixu.platform.observability.Correlation;
import org.springframework.web.servlet.LocaleResolver;

/** Makes the document for a refusal in the reader's language: Chinese unless English is asked for. */
public final class ProblemFactory {

    private static final String TYPE = "https://kaixu.cn/problems/";

    private final ProblemTexts texts;
    private final LocaleResolver locales;

    ProblemFactory(ProblemTexts texts, LocaleResolver locales) {
        this.texts = texts;
        this.locales = locales;
    }

    public ProblemDocument create(Refused refused, HttpServletRequest request) {
        Locale locale = locales.resolveLocale(request);
        String code = refused.code().code();
        List<Object> arguments = refused.arguments();
        String title = texts.part(code, "title", arguments, locale);
        return new ProblemDocument(
                TYPE + code,
                title.isEmpty() ? code : title,
                refused.code().status(),
                texts.part(code, "detail", arguments, locale),
                request.getRequestURI(),
                code,
                texts.part(code, "action", arguments, locale),
                Correlation.id(),
                refused.errors().stream().map(error -> render(error, locale)).toList());
    }

    private ProblemDocument.FieldError render(FieldProblem problem, Locale locale) {
        String message = texts.rule(problem.rule(), problem.arguments(), problem.rule(), locale);
        return new ProblemDocument.FieldError(problem.field(), problem.rule(), message, problem.suggestion());
    }
}
