package cn.kaixu.licensing.agreement;

import java.util.Locale;
import java.util.Map;

import cn.kaixu.platform.document.Template;

/** The contract as a page for the PDF renderer. */
final class AgreementPage {

    private static final Template PAGE = Template.resource(AgreementPage.class, "agreement.html");

    private AgreementPage() {}

    static String render(Agreement agreement) {
        return PAGE.fill(Map.of(
                "lines",
                agreement.lines().stream()
                        .map(line -> Map.of("style", line.style().name().toLowerCase(Locale.ROOT), "text", line.text()))
                        .toList()));
    }
}
