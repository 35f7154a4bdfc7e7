package cn.kaixu.endtoend;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.kaixu.local.client.Caller;
import cn.kaixu.local.client.Form;
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
        return submitted(patentNumber, Declarations.free(patentNumber, title, "演示光电有限公司"));
    }

    /** A declaration of the optics company that waits for the reviewer; returns it. */
    String submitted(String patentNumber, Map<String, Object> content) {
        Caller patentee = journey.caller("optics-patentee");
        String declaration = patentee.post("/api/declarations", content, "journey-" + patentNumber)
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

    /** The imported register knows these inventions of one owner: in force, fees paid for a year. */
    void registered(String title, String owner, List<String> patentNumbers) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String lines = patentNumbers.stream()
                .map(number -> "%s,INVENTION,%s,%s,2020-02-01,2022-03-01,2040-02-01,授权,%s,%s,演示公报\n"
                        .formatted(number, title, owner, today.plusYears(1), today))
                .collect(Collectors.joining());
        String head =
                "patentNumber,patentType,title,patentees,filingDate,grantDate,termEnd,legalState,annualFeePaidUntil,asOf,source\n";
        Form bulletin =
                new Form().file("file", "register.csv", "text/csv", (head + lines).getBytes(StandardCharsets.UTF_8));
        Caller reviewer = journey.caller("reviewer-a");
        String id = reviewer.upload("/api/review/register-imports", bulletin, "journey-" + patentNumbers.getFirst())
                .accepted()
                .json()
                .path("id")
                .asString();
        await().atMost(PATIENCE)
                .until(() -> reviewer.get("/api/review/register-imports/" + id)
                        .accepted()
                        .json()
                        .path("state")
                        .asString()
                        .equals("DONE"));
    }

    /** Waits until a check of the case that waits for the reviewer has failed; a case is checked again within a minute. */
    void checksFail(String patentNumber) {
        Caller reviewer = journey.caller("reviewer-a");
        await().atMost(PATIENCE.multipliedBy(2))
                .until(() -> !reviewer.get(CASES + "?outcome=FAIL&q=" + patentNumber)
                        .accepted()
                        .json()
                        .path("items")
                        .isEmpty());
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
        String path = CASES + "/" + awaitCase(officer, patentNumber, state);
        String checkedAt =
                officer.get(path).accepted().json().at("/checks/0/checkedAt").asString();
        Map<String, Object> approval =
                Map.of("outcome", "APPROVE", "reasons", List.of(), "comment", "已人工核对（演示）", "checkedAt", checkedAt);
        officer.post(path + "/decisions", approval).accepted();
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
