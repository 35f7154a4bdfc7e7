package cn.kaixu.reporting;

import cn.kaixu.platform.test.architecture.ServiceArchitecture;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("cn.kaixu.reporting");
    }

    @Test
    void decidesNothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .because("a report that sends commands or stores events of its own is no longer only a report")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("cn.kaixu.reporting"));
    }
}
