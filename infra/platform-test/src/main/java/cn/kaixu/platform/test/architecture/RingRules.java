package cn.kaixu.platform.test.architecture;

import java.util.List;
import java.util.Map;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.spring.stereotype.Aggregate;

import static cn.kaixu.platform.test.architecture.ServiceArchitecture.rule;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Who may depend on whom inside one service, and on nothing of another. */
final class RingRules {

    private static final String[] CONTRACT_MESSAGES = {
        "cn.kaixu.contract.listing..", "cn.kaixu.contract.review..", "cn.kaixu.contract.licensing.."
    };
    private static final String[] SERVICES = {
        "cn.kaixu.listing..", "cn.kaixu.review..", "cn.kaixu.matching..", "cn.kaixu.licensing..", "cn.kaixu.reporting.."
    };

    private RingRules() {}

    static List<Map.Entry<String, ArchRule>> in(String basePackage) {
        return List.of(
                rule(
                        "events and values are plain",
                        classes()
                                .that()
                                .resideInAnyPackage("..event..", "..value..")
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage(
                                        "java..",
                                        "org.jspecify..",
                                        "com.fasterxml.jackson.annotation..",
                                        "org.axonframework.serialization",
                                        "cn.kaixu.contract.kernel..",
                                        basePackage + "..event..",
                                        basePackage + "..value.."))
                                .because("what is stored for decades must not need a framework to be read")),
                rule(
                        "aggregates decide without the outside world",
                        noClasses()
                                .that()
                                .areAnnotatedWith(Aggregate.class)
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(
                                        "org.springframework..",
                                        "java.sql..",
                                        "javax.sql..",
                                        "org.apache.kafka..",
                                        "org.slf4j..",
                                        "jakarta.servlet..",
                                        "java.net.http.."))
                                .because("a decision that looked anything up cannot be repeated from its events")),
                rule(
                        "only its own package knows an aggregate class",
                        noClasses()
                                .that()
                                .resideInAnyPackage("..web..", "..automation..", "..exchange..")
                                .or()
                                .haveSimpleNameEndingWith("Projection")
                                .or()
                                .haveSimpleNameEndingWith("Queries")
                                .should()
                                .dependOnClassesThat()
                                .areAnnotatedWith(Aggregate.class)
                                .because("an aggregate that others hold can no longer change its shape")),
                rule(
                        "the read side never commands",
                        noClasses()
                                .that()
                                .haveSimpleNameEndingWith("Projection")
                                .or()
                                .haveSimpleNameEndingWith("Queries")
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(CommandGateway.class)
                                .because("a view that sends commands cannot be replayed")),
                rule(
                        "contract messages stay at the edge",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("..exchange..")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(CONTRACT_MESSAGES))
                                .because("a model that speaks another service's words breaks when they change")),
                rule(
                        "no service depends on another",
                        noClasses()
                                .should()
                                .dependOnClassesThat(
                                        are(resideInAnyPackage(SERVICES)).and(notIn(basePackage)))
                                .because("services are deployed and understood one by one")),
                rule(
                        "packages have no cycles",
                        slices().matching(basePackage + ".(**)")
                                .should()
                                .beFreeOfCycles()
                                .because("in a cycle nothing can be read or tested first")));
    }

    private static DescribedPredicate<JavaClass> notIn(String basePackage) {
        return DescribedPredicate.not(resideInAPackage(basePackage + ".."));
    }
}
