package cn.kaixu.listing.batch;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

import cn.kaixu.listing.attachment.Attachments;
import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.listing.declaration.RuleFinding.Severity;
import cn.kaixu.listing.declaration.SubmitDeclaration;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Paper;
import cn.kaixu.listing.declaration.value.Submission;
import cn.kaixu.listing.paper.Papers;
import cn.kaixu.platform.axon.Provenance;
import cn.kaixu.platform.eventstore.UpcomingStreams;
import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.relay.Precedence;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hands in the ready rows of a batch, many at a time so that the event store can write them together. A row whose outcome a stop kept from being
 * noted is handed in again; the declaration knows it and answers as before. When the clerk asks to stop, the steps that are or may be out are finished and the rest
 * stays ready.
 */
@Component
class BatchCommitting {

    /** One whose outcomes are awaited, and one on its way meanwhile. */
    private static final int STEPS_OUT_AT_MOST = 2;

    private final BatchStore batches;
    private final BatchProgress progress;
    private final RowStore rows;
    private final Papers papers;
    private final CommandGateway commands;
    private final UpcomingStreams upcoming;
    private final Precedence precedence;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final int step;

    BatchCommitting(
            BatchStore batches,
            BatchProgress progress,
            RowStore rows,
            Papers papers,
            CommandGateway commands,
            UpcomingStreams upcoming,
            Precedence precedence,
            TransactionOperations transactions,
            Clock clock,
            ListingProperties properties) {
        this.batches = batches;
        this.progress = progress;
        this.rows = rows;
        this.papers = papers;
        this.commands = commands;
        this.upcoming = upcoming;
        this.precedence = precedence;
        this.transactions = transactions;
        this.clock = clock;
        this.step = properties.batch().rowsPerStep();
    }

    void run(String id, Executor executor) {
        precedence.first(() -> handInAll(id, executor));
        boolean stoppedBeforeAnything =
                progress.stopRequested(id) && batches.read(id).count(RowOutcome.SUBMITTED) == 0;
        progress.move(id, stoppedBeforeAnything ? BatchState.CHECKED : BatchState.COMMITTED);
    }

    private void handInAll(String id, Executor executor) {
        Batch batch = batches.read(id);
        int done = batch.done();
        int mayBeOut = begunBefore(batch) ? STEPS_OUT_AT_MOST : 0;
        List<CompletableFuture<BatchRow>> underWay = List.of();
        for (List<BatchRow> next = rows.ready(id, -1, step);
                !next.isEmpty() && (mayBeOut > 0 || !progress.stopRequested(id));
                mayBeOut--) {
            List<CompletableFuture<BatchRow>> sent = handIn(next, batch, executor);
            done = conclude(id, underWay, done);
            underWay = sent;
            next = rows.ready(id, next.getLast().row(), step);
        }
        conclude(id, underWay, done);
    }

    /** Whether a process that is gone may have handed in rows without noting what became of them. */
    private boolean begunBefore(Batch batch) {
        return progress.countAttempt(batch.id()) > 1 || batch.done() > 0;
    }

    private List<CompletableFuture<BatchRow>> handIn(List<BatchRow> next, Batch batch, Executor executor) {
        upcoming.lookAhead(next.stream().map(BatchCommitting::declaration).toList());
        Map<String, List<Paper>> attached =
                papers.attachedEach(next.stream().map(row -> holder(row, batch)).toList());
        return next.stream()
                .map(row -> CompletableFuture.supplyAsync(
                        () -> handIn(row, batch, attached.getOrDefault(holder(row, batch), List.of())), executor))
                .toList();
    }

    /** Notes the outcomes of a step, while the next one is on its way already. */
    private int conclude(String id, List<CompletableFuture<BatchRow>> sent, int done) {
        if (sent.isEmpty()) {
            return done;
        }
        List<BatchRow> outcomes = sent.stream().map(BatchCommitting::outcome).toList();
        int soFar = done + outcomes.size();
        transactions.executeWithoutResult(status -> {
            rows.conclude(id, outcomes);
            progress.done(id, soFar);
        });
        return soFar;
    }

    private BatchRow handIn(BatchRow row, Batch batch, List<Paper> attached) {
        Submission submission = new Submission(
                row.draft().complete(), batch.uploader().submitter(batch.id()), row.contact(), row.demoFields());
        SubmitDeclaration command = SubmitDeclaration.of(submission, ChinaDates.today(clock), attached);
        try {
            commands.sendAndWait(new GenericCommandMessage<>(command, metadata(batch.uploader())));
            return row.submitted(command.declarationId().value());
        } catch (Refused refused) {
            return row.rejected(reason(refused, command));
        }
    }

    private static String declaration(BatchRow row) {
        return DeclarationId.of(row.draft().number().orElseThrow()).value();
    }

    /** Who has the papers of a declaration that this row goes on with. */
    private static String holder(BatchRow row, Batch batch) {
        return Attachments.ofDeclaration(declaration(row), batch.uploader().organisationId());
    }

    private static BatchRow outcome(CompletableFuture<BatchRow> sent) {
        try {
            return sent.join();
        } catch (CompletionException e) {
            throw new IllegalStateException(
                    "a row could not be handed in; the batch will be taken up again", e.getCause());
        }
    }

    private static RowFinding reason(Refused refused, SubmitDeclaration command) {
        return refused.errors().stream()
                .findFirst()
                .map(BatchCommitting::finding)
                .orElseGet(() -> RowFinding.error(
                        "patentNumber",
                        RowRule.PATENT_HAS_NO_LIVE_DECLARATION.id(),
                        command.declarationId().patentNumber()));
    }

    private static RowFinding finding(FieldProblem problem) {
        return RowFinding.of(Severity.ERROR, problem);
    }

    private static Map<String, ?> metadata(Uploader uploader) {
        return Map.of(
                Provenance.ACTOR, uploader.subject(),
                Provenance.ACTOR_ROLES, String.join(",", uploader.roles()),
                Provenance.ACTOR_ORGANISATION, uploader.organisationId(),
                Provenance.ACTOR_PLACE, uploader.place(),
                Provenance.CORRELATION_ID, uploader.correlationId());
    }
}
