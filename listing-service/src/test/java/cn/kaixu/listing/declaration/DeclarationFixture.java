package cn.kaixu.listing.declaration;

import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.platform.problem.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;

/** The fixture all declaration tests use, and how they look at refusals. */
final class DeclarationFixture {

    private DeclarationFixture() {}

    static AggregateTestFixture<Declaration> create() {
        AggregateTestFixture<Declaration> fixture = new AggregateTestFixture<>(Declaration.class);
        fixture.registerInjectableResource(Declarations.rules());
        return fixture;
    }

    /** Asserts the code of a refusal, and that it changed nothing. */
    static void expectRefusal(ResultValidator<Declaration> result, RefusalCode code) {
        result.expectException(withCode(code)).expectNoEvents();
    }

    private static Matcher<Refused> withCode(RefusalCode code) {
        return new FeatureMatcher<>(Matchers.is(code), "a refusal with code", "code") {
            @Override
            protected RefusalCode featureValueOf(Refused refused) {
                return refused.code();
            }
        };
    }
}
