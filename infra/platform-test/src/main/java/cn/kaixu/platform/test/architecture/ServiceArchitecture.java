package cn.kaixu.platform.test.architecture;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All rules for one service; a service's {@code ArchitectureTest} only names its base package. */
public abstract class ServiceArchitecture {

    private final String basePackage;

    protected ServiceArchitecture(String basePackage) {
        this.basePackage = basePackage;
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        return Stream.of(
                        RingRules.in(basePackage),
                        ShapeRules.in(basePackage),
                        HandlerRules.all(),
                        AccessRules.all(),
                        NamingRules.all())
                .flatMap(List::stream)
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(classes)));
    }

    static Map.Entry<String, ArchRule> rule(String sentence, ArchRule rule) {
        return Map.entry(sentence, rule);
    }
}
