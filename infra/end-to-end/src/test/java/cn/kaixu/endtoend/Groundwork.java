package cn.kaixu.endtoend;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import cn.kaixu.local.client.Caller;
import tools.jackson.databind.JsonNode;

import static org.awaitility.Awaitility.await;

/** What has happened before a journey begins, done through the public API since another journey walks it by hand. */
final class Groundwork {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CASES = "/api/review/cases";

    private final Journey journey;

    Groundwork(Journey journey) {
        this.journey = journey;
    }

    /** A free offer of the optics company that waits for the reviewer; returns the declaration. */
    String submitted(String patentNumber, String title) {
        Caller patentee = journey.caller("optics-patentee");
        String declaration = patentee.post(
                        "/api/declarations",
                        Declarations.free(patentNumber, title, "演示光电有限公司"),
                        "journey-" + patentNumber)
                .accepted()
                .json()
                .path("id")
                .asString();
        awaitCase(journey.caller("reviewer-a"), patentNumber, "AWAITING_DECISION");
        return declaration;
    }

    /** The same, announced and in the pool. */
    String announced(String patentNumber, String title) {
        String declaration = submitted(patentNumber, title);
        announce(patentNumber);
        return declaration;
    }

    /** Reviewer and agency approve what waits, and the pool shows it. */
    void announce(String patentNumber) {
        approve("reviewer-a", patentNumber, "AWAITING_DECISION");
        approve("agency-a", patentNumber, "AWAITING_VERIFICATION");
        Caller visitor = journey.caller("firm-b");
        await().atMost(PATIENCE)
                .until(() -> visitor.get("/api/pool/" + patentNumber).status() == 200);
    }

    private void approve(String account, String patentNumber, String state) {
        Caller officer = journey.caller(account);
        Map<String, Object> approval = Map.of("outcome", "APPROVE", "reasons", List.of(), "comment", "已人工核对（演示）");
        officer.post(CASES + "/" + awaitCase(officer, patentNumber, state) + "/decisions", approval)
                .accepted();
    }

    private static String awaitCase(Caller officer, String patentNumber, String state) {
        return await().atMost(PATIENCE).until(() -> caseOf(officer, patentNumber, state), id -> !id.isEmpty());
    }

    private static String caseOf(Caller officer, String patentNumber, String state) {
        JsonNode cases = officer.get("%s?state=%s&q=%s".formatted(CASES, state, patentNumber))
                .accepted()
                .json()
                .path("items");
        return cases.isEmpty() ? "" : cases.get(0).path("id").asString();
    }
}
