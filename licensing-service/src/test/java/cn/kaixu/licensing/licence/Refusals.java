package cn.kaixu.licensing.licence;

import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.RefusalCode;
import cn.kaixu.platform.problem.Refused;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** Recognises a refusal by its code and by the rules its fields break. */
public final class Refusals {

    private Refusals() {}

    public static Matcher<Refused> code(RefusalCode code, String... rules) {
        return new TypeSafeMatcher<>(Refused.class) {
            @Override
            protected boolean matchesSafely(Refused refused) {
                return refused.code().equals(code)
                        && refused.errors().stream()
                                .map(FieldProblem::rule)
                                .toList()
                                .equals(java.util.List.of(rules));
            }

            @Override
            public void describeTo(Description description) {
                description.appendValue(code).appendValueList(" with ", ", ", "", rules);
            }
        };
    }
}
