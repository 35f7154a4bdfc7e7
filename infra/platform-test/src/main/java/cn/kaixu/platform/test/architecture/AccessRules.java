package cn.kaixu.platform.test.architecture;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static cn.kaixu.platform.test.architecture.ServiceArchitecture.rule;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/** Nothing can be called that does not say by whom. */
final class AccessRules {

    private AccessRules() {}

    static List<Map.Entry<String, ArchRule>> all() {
        return List.of(rule(
                "every endpoint names its roles",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(RestController.class)
                        .and()
                        .areMetaAnnotatedWith(RequestMapping.class)
                        .should(sayWhoMayCall())
                        .because("an endpoint that forgot to say is open to everyone who is logged in")));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry @RolesAllowed or @PermitAll, or its class does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean ok = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isMetaAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class);
                events.add(
                        new SimpleConditionEvent(method, ok, method.getFullName() + " does not say who may call it"));
            }
        };
    }
}
