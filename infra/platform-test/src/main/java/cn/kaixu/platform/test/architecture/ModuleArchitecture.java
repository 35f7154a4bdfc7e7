package cn.kaixu.platform.test.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;

import static cn.kaixu.platform.test.architecture.ServiceArchitecture.rule;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Rules for what is no service: gateway, identity, launcher, platform and contracts, read from their built classes. */
public final class ModuleArchitecture {

    private ModuleArchitecture() {}

    /**
     * One test a rule.
     *
     * @param basePackage package of the module
     * @param classes folder with the module's compiled classes
     */
    public static Stream<DynamicTest> rules(String basePackage, Path classes) {
        JavaClasses imported = new ClassFileImporter().importPath(classes);
        return Stream.of(ShapeRules.in(basePackage), NamingRules.all(), borders())
                .flatMap(List::stream)
                .map(rule -> DynamicTest.dynamicTest(
                        basePackage + ": " + rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(imported)));
    }

    private static List<Map.Entry<String, ArchRule>> borders() {
        return List.of(rule(
                "no module below the services knows a service or its messages",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("cn.kaixu.contract..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "cn.kaixu.listing..",
                                "cn.kaixu.review..",
                                "cn.kaixu.matching..",
                                "cn.kaixu.licensing..",
                                "cn.kaixu.reporting..",
                                "cn.kaixu.contract.listing..",
                                "cn.kaixu.contract.review..",
                                "cn.kaixu.contract.licensing.."))
                        .because("plumbing that speaks of patents cannot be trusted to serve all alike")));
    }
}
