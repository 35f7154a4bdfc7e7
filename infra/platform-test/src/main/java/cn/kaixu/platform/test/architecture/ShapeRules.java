package cn.kaixu.platform.test.architecture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import static cn.kaixu.platform.test.architecture.ServiceArchitecture.rule;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/** What the building blocks look like. */
final class ShapeRules {

    private ShapeRules() {}

    static List<Map.Entry<String, ArchRule>> in(String basePackage) {
        return List.of(
                rule(
                        "events and values are records, enums or interfaces",
                        classes()
                                .that()
                                .resideInAnyPackage("..event..", "..value..")
                                .and()
                                .areNotAnonymousClasses()
                                .should(beImmutableByKind())
                                .because("a fact that can be changed is not a fact")),
                rule(
                        "stored facts hold no arrays, floats or zone-less times",
                        noFields()
                                .that()
                                .areDeclaredInClassesThat()
                                .resideInAnyPackage("..event..", "..value..")
                                .and()
                                .areNotStatic()
                                .should()
                                .haveRawType(double.class)
                                .orShould()
                                .haveRawType(float.class)
                                .orShould()
                                .haveRawType(Date.class)
                                .orShould()
                                .haveRawType(LocalDateTime.class)
                                .because("money in floats and times without zone read differently elsewhere")),
                rule(
                        "nothing is injected into fields",
                        noFields()
                                .should()
                                .beAnnotatedWith(Autowired.class)
                                .orShould()
                                .beAnnotatedWith(Value.class)
                                .because("what a class needs must show in its constructor")),
                rule(
                        "static state does not change",
                        fields().that()
                                .areStatic()
                                .and()
                                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                                .should()
                                .beFinal()
                                .because("two tests in one process must not meet in a static field")),
                rule(
                        "time comes from a clock",
                        noClasses()
                                .should()
                                .callMethod(Instant.class, "now")
                                .orShould()
                                .callMethod(LocalDate.class, "now")
                                .because("a rule that reads the wall clock cannot be tested on its limits")),
                rule(
                        "nothing sleeps or prints",
                        noClasses()
                                .should()
                                .callMethod(Thread.class, "sleep", long.class)
                                .orShould()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err")
                                .because("waiting blindly is slow when it works and wrong when it does not")),
                rule(
                        "every package says what it is and is null-marked",
                        classes()
                                .that()
                                .resideInAPackage(basePackage + "..")
                                .should(liveInADescribedPackage())
                                .because("nullness is checked only where it is declared")));
    }

    private static ArchCondition<JavaClass> beImmutableByKind() {
        return new ArchCondition<>("be a record, an enum or an interface") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean ok = type.isRecord()
                        || type.isEnum()
                        || type.isInterface()
                        || type.getSimpleName().equals("package-info")
                        || type.getEnclosingClass().map(JavaClass::isEnum).orElse(false);
                events.add(new SimpleConditionEvent(type, ok, type.getName() + " is a mutable kind of class"));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInADescribedPackage() {
        return new ArchCondition<>("live in a package with package-info and @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean ok = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                events.add(new SimpleConditionEvent(
                        type, ok, type.getPackageName() + " lacks a package-info with @NullMarked"));
            }
        };
    }
}
