package cn.kaixu.licensing.licence;

import java.util.List;

import cn.kaixu.licensing.licence.event.LicenceEvent;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** Accepts any events and keeps them. */
final class RecordingMatcher extends TypeSafeMatcher<List<? super EventMessage<?>>> {

    private final List<LicenceEvent> recorded;

    RecordingMatcher(List<LicenceEvent> recorded) {
        this.recorded = recorded;
    }

    @Override
    protected boolean matchesSafely(List<? super EventMessage<?>> events) {
        events.forEach(event -> recorded.add((LicenceEvent) ((EventMessage<?>) event).getPayload()));
        return true;
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("any events");
    }
}
