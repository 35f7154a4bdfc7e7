package cn.kaixu.platform.test.architecture;

import java.util.List;
import java.util.Map;

import com.tngtech.archunit.lang.ArchRule;

import static cn.kaixu.platform.test.architecture.ServiceArchitecture.rule;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Words that say nothing, and the one spelling of licence. */
final class NamingRules {

    private static final String EMPTY_WORDS =
            ".*\\.[A-Z]\\w*(Manager|Helper|Utils?|Impl|Dto|DTO|Aggregate|Info|Data|Common)$|.*\\.Base[A-Z]\\w*$|.*\\.Common[A-Z]\\w*$";

    private NamingRules() {}

    static List<Map.Entry<String, ArchRule>> all() {
        return List.of(
                rule(
                        "names say something",
                        noClasses()
                                .should()
                                .haveNameMatching(EMPTY_WORDS)
                                .because("a class named for being useful collects everything")),
                rule(
                        "the noun is licence",
                        noClasses()
                                .that()
                                .resideInAPackage("cn.kaixu..")
                                .should()
                                .haveNameMatching(".*\\.\\w*License(?![ed]).*")
                                .because("two spellings of one word hide half of its uses from a search")));
    }
}
