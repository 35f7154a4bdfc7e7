package cn.kaixu.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.kaixu.local.client.Answer;
import cn.kaixu.local.client.Caller;
import cn.kaixu.local.client.Form;
import tools.jackson.databind.JsonNode;

/** A clerk sends a summary table (汇总表), completes what it lacks, many rows at once, commits it and adds the evaluation reports. */
final class BatchScene {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LICENCE_YEARS = 3;

    private final Caller clerk;
    private final LocalDate today;
    private final Map<String, DemoPatent> patents;

    BatchScene(Caller clerk, LocalDate today) {
        this.clerk = clerk;
        this.today = today;
        this.patents = DemoPatent.all().stream().collect(Collectors.toMap(DemoPatent::number, Function.identity()));
    }

    /** Plays the scene; a batch that was committed before is left alone. */
    Outcome play(DemoPatent.Table table) {
        String fileName = table.fileName();
        Answer upload = clerk.upload(
                        "/api/batches",
                        new Form().file("file", fileName, WORKBOOK, DemoPatent.resource(fileName)),
                        "demo-" + fileName)
                .accepted();
        String path = upload.headers().firstValue("Location").orElseThrow();
        String batch = path.substring(path.indexOf("/api/"));
        JsonNode checked = await(batch, List.of("CHECKED", "COMMITTED", "FAILED"));
        if (checked.path("state").asString().equals("CHECKED")) {
            complete(batch);
            clerk.post(batch + "/commit", Map.of(), "demo-commit-" + fileName).accepted();
            JsonNode committed = await(batch, List.of("COMMITTED", "FAILED"));
            return new Outcome(counts(committed), attachReports(batch, table), false);
        }
        return new Outcome(counts(checked), attachReports(batch, table), true);
    }

    /** One archive for the whole table; sent again it attaches nothing twice. */
    private int attachReports(String batch, DemoPatent.Table table) {
        EvaluationReports reports = new EvaluationReports(DemoPatent.all().stream()
                .filter(patent -> patent.table() == table)
                .toList());
        return clerk.upload(
                        batch + "/scans?kind=EVALUATION_REPORT",
                        new Form().file("file", "evaluation-reports.zip", "application/zip", reports.zip()),
                        "demo-reports-" + table.fileName())
                .accepted()
                .json()
                .path("attached")
                .asInt();
    }

    private void complete(String batch) {
        List<Row> rows = Pages.all(clerk, batch + "/rows?").stream()
                .flatMap(row -> row(row).stream())
                .toList();
        set(
                batch,
                rows,
                Map.of(
                        "scope",
                        "420000",
                        "allOwnersAgreed",
                        true,
                        "promisesAccepted",
                        true,
                        "contact",
                        Script.CONTACT));
        royalties(batch, rows);
        dates(batch, rows);
    }

    private void royalties(String batch, List<Row> rows) {
        int modes = Script.ROYALTIES.size();
        for (int mode = 0; mode < modes; mode++) {
            int chosen = mode;
            List<Row> share = IntStream.range(0, rows.size())
                    .filter(place -> place % modes == chosen)
                    .mapToObj(rows::get)
                    .toList();
            set(batch, share, Map.of("royalty", Script.ROYALTIES.get(mode)));
        }
    }

    private void dates(String batch, List<Row> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.patent().filingDate(), row.patent().type())))
                .values()
                .forEach(group -> set(batch, group, dates(group.getFirst().patent())));
    }

    private Map<String, Object> dates(DemoPatent patent) {
        LocalDate licenceEnd = Stream.of(patent.termEnd(), today.plusYears(LICENCE_YEARS))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return Map.of(
                "filingDate", patent.filingDate().toString(),
                "grantDate", patent.grantDate().toString(),
                "termEnd", patent.termEnd().toString(),
                "licenceEnd", licenceEnd.toString(),
                "evaluationReport", patent.isInvention() ? "NONE" : "POSITIVE");
    }

    private void set(String batch, List<Row> rows, Map<String, Object> values) {
        clerk.patch(
                        batch + "/rows",
                        Map.of(
                                "rows",
                                rows.stream().map(Row::number).toList(),
                                "set",
                                values,
                                "demoFields",
                                Script.DEMO_FIELDS))
                .accepted();
    }

    private JsonNode await(String batch, List<String> states) {
        return Poll.until(
                "batch " + batch + " to be one of " + states,
                () -> clerk.get(batch).accepted().json(),
                view -> states.contains(view.path("state").asString()));
    }

    private static Counts counts(JsonNode batch) {
        JsonNode counts = batch.path("counts");
        return new Counts(
                counts.path("rows").asInt(),
                counts.path("submitted").asInt(),
                counts.path("incomplete").asInt(),
                counts.path("rejected").asInt());
    }

    private Optional<Row> row(JsonNode row) {
        return Optional.ofNullable(patents.get(row.path("patentNumber").asString()))
                .map(patent -> new Row(row.path("row").asInt(), patent));
    }

    private record Row(int number, DemoPatent patent) {}

    /** What became of the rows. */
    record Counts(int rows, int submitted, int incomplete, int rejected) {}

    /** Counts, how many evaluation reports lie with the declarations, and whether an earlier demo had done it already. */
    record Outcome(Counts counts, int reports, boolean before) {}
}
