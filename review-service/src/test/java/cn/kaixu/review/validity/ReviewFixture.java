package cn.kaixu.review.validity;

import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.platform.problem.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;

/** The aggregate under test, and how to expect a refusal by its code. */
final class ReviewFixture {

    private ReviewFixture() {}

    static AggregateTestFixture<ValidityReview> create() {
        return new AggregateTestFixture<>(ValidityReview.class);
    }

    static Matcher<Refused> refusal(RefusalCode code) {
        return new FeatureMatcher<>(Matchers.is(code), "refused with", "code") {
            @Override
            protected RefusalCode featureValueOf(Refused refused) {
                return refused.code();
            }
        };
    }
}
