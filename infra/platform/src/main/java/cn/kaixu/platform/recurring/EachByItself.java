package cn.kaixu.platform.recurring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import cn.kaixu.platform.problem.Outage;
import org.jspecify.annotations.Nullable;

/** Works through many matters. One that fails keeps none of the others waiting, and is named at the end; an outage ends it at once. */
public final class EachByItself {

    private EachByItself() {}

    /**
     * Does the work for every matter.
     *
     * @throws IllegalStateException naming the matters that failed, after all others were done
     */
    public static <T> void run(List<T> matters, Function<T, String> name, Consumer<T> work) {
        List<String> failed = new ArrayList<>();
        RuntimeException first = null;
        for (T matter : matters) {
            RuntimeException failure = attempt(matter, work);
            if (failure != null) {
                first = first == null ? failure : first;
                failed.add(name.apply(matter));
            }
        }
        if (first != null) {
            throw new IllegalStateException("could not be done: " + String.join(", ", failed), first);
        }
    }

    private static <T> @Nullable RuntimeException attempt(T matter, Consumer<T> work) {
        try {
            work.accept(matter);
            return null;
        } catch (RuntimeException failure) {
            if (Outage.isBehind(failure)) {
                throw failure;
            }
            return failure;
        }
    }
}
