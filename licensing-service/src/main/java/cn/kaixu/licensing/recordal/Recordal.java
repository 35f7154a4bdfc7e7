package cn.kaixu.licensing.recordal;

import java.util.List;

import cn.kaixu.licensing.recordal.event.RecordalAccepted;
import cn.kaixu.licensing.recordal.event.RecordalFiled;
import cn.kaixu.licensing.recordal.event.RecordalRefused;
import cn.kaixu.licensing.recordal.event.RecordalRegistered;
import cn.kaixu.licensing.recordal.event.RecordalResubmitted;
import cn.kaixu.licensing.recordal.event.RecordalReturned;
import cn.kaixu.licensing.recordal.value.PaperCheck;
import cn.kaixu.licensing.recordal.value.RecordalId;
import cn.kaixu.licensing.recordal.value.RecordedLicence;
import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** The matter of having one licence recorded (专利实施许可合同备案): filed by a party, decided by the office. */
@Aggregate
class Recordal {

    @AggregateIdentifier
    private RecordalId id;

    private RecordedLicence licence;
    private String filedBy;
    private Stage stage;
    private int round;
    private String recordNumber;

    Recordal() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FileRecordal command) {
        if (id != null && stage == Stage.FILED && filedBy.equals(command.by())) {
            return; // the same party files twice; one filing is enough
        }
        if (id != null) {
            throw new Refused(RecordalRefusal.RECORDAL_ALREADY_FILED, id.value());
        }
        requireComplete(command.papers());
        apply(new RecordalFiled(
                command.recordalId(), command.licence(), command.by(), command.clock(), command.papers()));
    }

    @CommandHandler
    void decide(AcceptRecordal command) {
        if (stage == Stage.ACCEPTED) {
            return; // accepted is accepted
        }
        require(Stage.FILED);
        apply(new RecordalAccepted(id, command.on()));
    }

    @CommandHandler
    void decide(ReturnRecordal command) {
        if (stage == Stage.RETURNED) {
            return; // one return at a time
        }
        require(Stage.FILED, Stage.ACCEPTED);
        requireReasons(command.reasons());
        apply(new RecordalReturned(id, licence, command.reasons(), command.on()));
    }

    @CommandHandler
    void decide(ResubmitRecordal command) {
        if (stage == Stage.FILED && round > 1) {
            return; // already back with the office
        }
        require(Stage.RETURNED);
        requireComplete(command.papers());
        apply(new RecordalResubmitted(id, licence, command.clock(), command.papers()));
    }

    @CommandHandler
    void decide(RegisterRecordal command) {
        if (stage == Stage.RECORDED && command.recordNumber().equals(recordNumber)) {
            return; // recorded under this very number
        }
        require(Stage.ACCEPTED);
        if (command.recordNumber().isBlank()) {
            throw new Refused(RecordalRefusal.RECORD_NUMBER_MISSING);
        }
        apply(new RecordalRegistered(id, licence, command.recordNumber(), command.on()));
    }

    @CommandHandler
    void decide(RefuseRecordal command) {
        if (stage == Stage.REFUSED) {
            return; // refused is refused
        }
        require(Stage.FILED, Stage.ACCEPTED);
        requireReasons(command.reasons());
        apply(new RecordalRefused(id, licence, command.reasons(), command.on()));
    }

    @EventSourcingHandler
    void evolve(RecordalFiled event) {
        id = event.recordalId();
        licence = event.licence();
        filedBy = event.filedBy();
        stage = Stage.FILED;
        round = 1;
        recordNumber = "";
    }

    @EventSourcingHandler
    void evolve(RecordalAccepted event) {
        stage = Stage.ACCEPTED;
    }

    @EventSourcingHandler
    void evolve(RecordalReturned event) {
        stage = Stage.RETURNED;
    }

    @EventSourcingHandler
    void evolve(RecordalResubmitted event) {
        stage = Stage.FILED;
        round++;
    }

    @EventSourcingHandler
    void evolve(RecordalRegistered event) {
        stage = Stage.RECORDED;
        recordNumber = event.recordNumber();
    }

    @EventSourcingHandler
    void evolve(RecordalRefused event) {
        stage = Stage.REFUSED;
    }

    private void require(Stage... allowed) {
        if (!List.of(allowed).contains(stage)) {
            throw new Refused(RecordalRefusal.RECORDAL_STEP_NOT_POSSIBLE, stage.chinese());
        }
    }

    private static void requireReasons(List<String> reasons) {
        if (reasons.isEmpty() || reasons.stream().anyMatch(String::isBlank)) {
            throw new Refused(RecordalRefusal.REASONS_MISSING, List.of(FieldProblem.of("reasons", "reason-is-empty")));
        }
    }

    private static void requireComplete(List<PaperCheck> papers) {
        List<FieldProblem> missing = papers.stream()
                .filter(check -> !check.present())
                .map(check -> FieldProblem.of(
                        "papers", "paper-is-missing", check.paper().chinese()))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused(RecordalRefusal.PAPERS_MISSING, missing);
        }
    }

    private enum Stage {
        FILED("已提交"),
        ACCEPTED("已受理"),
        RETURNED("待补正"),
        RECORDED("已备案"),
        REFUSED("不予备案");

        private final String chinese;

        Stage(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }
    }
}
