package cn.kaixu.review.web;

import java.util.List;
import java.util.Locale;

import cn.kaixu.platform.problem.ProblemTexts;
import cn.kaixu.review.register.intake.RegisterImport;
import org.springframework.stereotype.Component;

/** Says in the reader's language what is wrong with the lines of a bulletin. */
@Component
class LineErrorTexts {

    private final ProblemTexts texts = ProblemTexts.fromBundles();

    RegisterImportView complete(RegisterImport file, Locale locale) {
        List<RegisterImportView.Line> lines = file.errors().stream()
                .map(error -> new RegisterImportView.Line(
                        error.line(),
                        error.field(),
                        error.rule(),
                        error.value(),
                        texts.rule(error.rule(), List.of(error.field(), error.value()), error.rule(), locale)))
                .toList();
        return new RegisterImportView(file, lines);
    }
}
