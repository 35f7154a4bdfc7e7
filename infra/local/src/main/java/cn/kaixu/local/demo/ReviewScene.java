package cn.kaixu.local.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.kaixu.local.client.Answer;
import cn.kaixu.local.client.Caller;
import cn.kaixu.local.client.Form;
import tools.jackson.databind.JsonNode;

/** Province and agency: legal states are imported, cases decided by a reviewer and verified by another person. */
final class ReviewScene {

    private static final String CASES = "/api/review/cases";

    private final Cast cast;

    ReviewScene(Cast cast) {
        this.cast = cast;
    }

    /** Imports the demo's legal-state file; returns how many patents it names. */
    int importRegister(LocalDate today) {
        List<DemoPatent> patents = DemoPatent.all();
        Caller reviewer = cast.person("reviewer-a");
        Answer accepted = reviewer.upload(
                        "/api/review/register-imports",
                        new Form().file("file", "demo-register.csv", "text/csv", new DemoRegister(today).csv(patents)),
                        "demo-register-" + today)
                .accepted();
        accepted.headers().firstValue("Location").ifPresent(location -> awaitImport(reviewer, location));
        return patents.size();
    }

    /** Waits until every submitted declaration has a case that is ready for a person, its papers included. */
    int awaitCases(int declarations) {
        return Poll.until(
                "%d review cases".formatted(declarations),
                () -> (int) cases("").stream().filter(ReviewScene::isReady).count(),
                count -> count >= declarations);
    }

    /** The reviewer decides every waiting case: one goes back, one is refused, the others pass. */
    Tally decide() {
        Caller reviewer = cast.person("reviewer-a");
        Tally tally = new Tally();
        Hands.each(cases("AWAITING_DECISION"), one -> {
            Map<String, Object> decision = decision(one.path("patentNumber").asString());
            decide(reviewer, one, decision);
            tally.add(String.valueOf(decision.get("outcome")));
        });
        return tally;
    }

    /** The agency verifies what the reviewer approved. */
    Tally verify() {
        Caller officer = cast.person("agency-a");
        Tally tally = new Tally();
        Hands.each(cases("AWAITING_VERIFICATION"), one -> {
            decide(officer, one, approval("复核通过"));
            tally.add("APPROVE");
        });
        return tally;
    }

    private static void decide(Caller decider, JsonNode one, Map<String, Object> decision) {
        Map<String, Object> request = new HashMap<>(decision);
        request.put("checkedAt", one.at("/checks/0/checkedAt").asString());
        decider.post(CASES + "/" + one.path("id").asString() + "/decisions", request)
                .accepted();
    }

    private List<JsonNode> cases(String state) {
        return Pages.all(cast.person("reviewer-a"), CASES + "?state=" + state);
    }

    /** A paper counts as soon as review has heard of it. */
    private static boolean isReady(JsonNode one) {
        return switch (one.path("state").asString()) {
            case "CHECKING" -> false;
            case "AWAITING_DECISION" ->
                one.path("checks")
                        .valueStream()
                        .noneMatch(check -> check.path("rule").asString().endsWith("-is-attached")
                                && check.path("outcome").asString().equals("FAIL"));
            default -> true;
        };
    }

    private static void awaitImport(Caller reviewer, String location) {
        String path = location.substring(location.indexOf("/api/"));
        Poll.until(
                "register import",
                () -> reviewer.get(path).accepted().json(),
                view -> List.of("DONE", "FAILED").contains(view.path("state").asString("")));
    }

    private static Map<String, Object> decision(String patentNumber) {
        return switch (patentNumber) {
            case Script.PLEDGED -> declined("REFUSE", "", "登记簿显示专利处于质押期，不予公告（演示）");
            case Script.RETURNED -> declined("RETURN", "contact", "联系方式请填写可接通的电话（演示）");
            default -> approval("材料齐全，自动核验通过");
        };
    }

    private static Map<String, Object> approval(String comment) {
        return Map.of("outcome", "APPROVE", "reasons", List.of(), "comment", comment);
    }

    private static Map<String, Object> declined(String outcome, String field, String text) {
        return Map.of("outcome", outcome, "reasons", List.of(Map.of("field", field, "text", text)), "comment", text);
    }
}
