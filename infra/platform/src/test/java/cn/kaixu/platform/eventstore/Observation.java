package cn.kaixu.platform.eventstore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** What the writers were told is stored, against what the reader saw. */
final class Observation {

    private final Set<String> acknowledged = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Long> lastOfStream = new HashMap<>();
    private int doubled;
    private int inverted;

    void acknowledged(List<String> identifiers) {
        acknowledged.addAll(identifiers);
    }

    boolean read(List<TrackedEventMessage<?>> events) {
        for (TrackedEventMessage<?> event : events) {
            if (!seen.add(event.getIdentifier())) {
                doubled++;
            }
            if (event instanceof DomainEventMessage<?> ofAggregate) {
                inOrder(ofAggregate);
            }
        }
        return !events.isEmpty();
    }

    int acknowledged() {
        return acknowledged.size();
    }

    long skipped() {
        return acknowledged.stream()
                .filter(identifier -> !seen.contains(identifier))
                .count();
    }

    long neverAcknowledged() {
        return seen.stream()
                .filter(identifier -> !acknowledged.contains(identifier))
                .count();
    }

    int doubled() {
        return doubled;
    }

    int inverted() {
        return inverted;
    }

    @Override
    public String toString() {
        return "%d acknowledged, %d skipped, %d doubled, %d inverted, %d never acknowledged"
                .formatted(acknowledged(), skipped(), doubled, inverted, neverAcknowledged());
    }

    private void inOrder(DomainEventMessage<?> event) {
        Long before = lastOfStream.put(event.getAggregateIdentifier(), event.getSequenceNumber());
        if (event.getSequenceNumber() != (before == null ? 0 : before + 1)) {
            inverted++;
        }
    }
}
