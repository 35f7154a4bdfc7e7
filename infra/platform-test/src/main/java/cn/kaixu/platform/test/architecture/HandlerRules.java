package cn.kaixu.platform.test.architecture;

import java.util.List;
import java.util.Map;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

import static cn.kaixu.platform.test.architecture.ServiceArchitecture.rule;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Who may handle events and who may send commands. */
final class HandlerRules {

    private HandlerRules() {}

    static List<Map.Entry<String, ArchRule>> all() {
        return List.of(
                rule(
                        "events are handled by projections and policies only",
                        methods()
                                .that()
                                .areAnnotatedWith(EventHandler.class)
                                .should()
                                .beDeclaredInClassesThat()
                                .haveSimpleNameEndingWith("Projection")
                                .orShould()
                                .beDeclaredInClassesThat()
                                .haveSimpleNameStartingWith("When")
                                .because("a reader must find everything an event causes by its two names")),
                rule(
                        "every handler names its processor",
                        classes()
                                .that(handleEvents())
                                .should()
                                .beAnnotatedWith(ProcessingGroup.class)
                                .because("a processor named by accident loses its position when the class moves")),
                rule(
                        "every projection of events can be reset",
                        classes()
                                .that(handleEvents())
                                .and()
                                .haveSimpleNameEndingWith("Projection")
                                .should(haveAResetHandler())
                                .because("a view that cannot be emptied cannot be rebuilt")),
                rule(
                        "only edges send commands",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(
                                        "..automation..", "..web..", "..exchange.inbound..", "..batch..")
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(CommandGateway.class)
                                .because("a command from the middle of the model hides who wanted it")));
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> handleEvents() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "handle events",
                type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(EventHandler.class)));
    }

    private static ArchCondition<JavaClass> haveAResetHandler() {
        return new ArchCondition<>("have a @ResetHandler") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean ok = type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(ResetHandler.class));
                events.add(new SimpleConditionEvent(type, ok, type.getName() + " has no @ResetHandler"));
            }
        };
    }
}
