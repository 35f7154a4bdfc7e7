package cn.kaixu.endtoend;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import cn.kaixu.local.LocalPlatform;
import cn.kaixu.local.client.Answer;
import cn.kaixu.local.client.Caller;
import tools.jackson.databind.JsonNode;

/** A reviewer and an agency officer who look again when they do not know whether their decision was taken. */
final class Deciders {

    private final Caller reviewer;
    private final Caller officer;

    Deciders(LocalPlatform platform) {
        this.reviewer = platform.person("reviewer-a");
        this.officer = platform.person("agency-a");
    }

    /** Approves and verifies every case while something else goes on; returns when both are done. */
    void decideAllWhile(List<JsonNode> cases, Runnable meanwhile) {
        CompletableFuture<Void> decisions = CompletableFuture.runAsync(
                () -> cases.forEach(this::decide), task -> Thread.ofVirtual().start(task));
        meanwhile.run();
        decisions.join();
    }

    private void decide(JsonNode one) {
        String path = "/api/review/cases/" + one.path("id").asString();
        approve(reviewer, path, "AWAITING_DECISION");
        approve(officer, path, "AWAITING_VERIFICATION");
    }

    /** Approves until the case is past that state. */
    private static void approve(Caller person, String path, String state) {
        JsonNode one = Insist.on(() -> person.get(path)).json();
        while (one.path("state").asString().equals(state)) {
            try {
                Answer answer = person.post(path + "/decisions", approval(one));
                answer.problem();
            } catch (UncheckedIOException unknownOutcome) {
                // the next look at the case tells
            }
            one = Insist.on(() -> person.get(path)).json();
        }
    }

    private static Map<String, Object> approval(JsonNode one) {
        String checkedAt = one.at("/checks/0/checkedAt").asString();
        return Map.of("outcome", "APPROVE", "reasons", List.of(), "comment", "通过", "checkedAt", checkedAt);
    }
}
