package cn.kaixu.listing.batch.scan;

import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.kaixu.contract.kernel.PatentNumber;
import org.jspecify.annotations.Nullable;

/** What a code on a scanned paper says. It is taken apart and never followed. */
sealed interface ScanCode {

    /** A code the platform printed, on a paper about one patent. */
    sealed interface Ours extends ScanCode {
        PatentNumber patent();
    }

    /** On the form of a declaration (信息表, annex 4), as it was handed in for the given time; forms printed in earlier days bear no key. */
    record OfForm(PatentNumber patent, int round, @Nullable String key) implements Ours {}

    /** On the statement of the owners (声明, annex 5), whose words have the given hash. */
    record OfStatement(PatentNumber patent, int run, String hash) implements Ours {}

    /** Anything else: another site's, the code of a business licence, a receipt of ours. */
    record Foreign() implements ScanCode {}

    /** Reads the text of a code. Only what is exactly as the platform prints it counts as its own. */
    static ScanCode of(String text, URI publicAddress) {
        String address = publicAddress.resolve("/verify/").toString();
        return text.startsWith(address)
                ? addressed(text.substring(address.length()))
                : patent(
                        Texts.FORM.matcher(text),
                        (patent, parts) -> new OfForm(patent, Integer.parseInt(parts.group(2)), null));
    }

    private static ScanCode addressed(String paper) {
        return paper.startsWith("D")
                ? patent(
                        Texts.KEYED_FORM.matcher(paper),
                        (patent, parts) -> new OfForm(patent, Integer.parseInt(parts.group(2)), parts.group(3)))
                : patent(
                        Texts.STATEMENT.matcher(paper),
                        (patent, parts) -> new OfStatement(patent, Integer.parseInt(parts.group(2)), parts.group(3)));
    }

    private static ScanCode patent(Matcher text, BiFunction<PatentNumber, Matcher, ScanCode> code) {
        if (!text.matches()) {
            return new Foreign();
        }
        Optional<PatentNumber> patent = PatentNumber.read(text.group(1)).number();
        return patent.map(number -> code.apply(number, text)).orElseGet(Foreign::new);
    }

    /** How the platform writes codes. */
    final class Texts {

        private static final Pattern FORM = Pattern.compile("D(\\d{8,12}[0-9X])/(\\d{1,6})");
        private static final Pattern KEYED_FORM = Pattern.compile(FORM + "/([0-9a-f]{32})");
        private static final Pattern STATEMENT = Pattern.compile("C(\\d{8,12}[0-9X])/(\\d{1,6})/([0-9a-f]{64})");

        private Texts() {}
    }
}
