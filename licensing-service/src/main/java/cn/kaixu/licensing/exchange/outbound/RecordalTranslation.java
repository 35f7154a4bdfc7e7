package cn.kaixu.licensing.exchange.outbound;

import java.util.Optional;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.licensing.RecordalFiledV1;
import cn.kaixu.contract.licensing.RecordalRecordedV1;
import cn.kaixu.contract.licensing.RecordalRefusedV1;
import cn.kaixu.contract.licensing.RecordalReturnedV1;
import cn.kaixu.licensing.recordal.event.RecordalAccepted;
import cn.kaixu.licensing.recordal.event.RecordalEvent;
import cn.kaixu.licensing.recordal.event.RecordalFiled;
import cn.kaixu.licensing.recordal.event.RecordalRefused;
import cn.kaixu.licensing.recordal.event.RecordalRegistered;
import cn.kaixu.licensing.recordal.event.RecordalResubmitted;
import cn.kaixu.licensing.recordal.event.RecordalReturned;
import cn.kaixu.licensing.recordal.value.RecordalClock;
import cn.kaixu.licensing.recordal.value.RecordalId;
import cn.kaixu.licensing.recordal.value.RecordedLicence;
import cn.kaixu.platform.relay.ContractTranslation;
import cn.kaixu.platform.relay.EventContext;
import org.springframework.stereotype.Component;

/** Tells others what happened to a recordal. Acceptance is the office's own affair; filing again reads like filing. */
@Component
public class RecordalTranslation implements ContractTranslation {

    @Override
    public Optional<ContractMessage> translate(Object domainEvent, EventContext context) {
        return domainEvent instanceof RecordalEvent event ? translate(event) : Optional.empty();
    }

    private static Optional<ContractMessage> translate(RecordalEvent event) {
        return switch (event) {
            case RecordalFiled filed -> Optional.of(filed(filed.recordalId(), filed.licence(), filed.clock()));
            case RecordalResubmitted again -> Optional.of(filed(again.recordalId(), again.licence(), again.clock()));
            case RecordalReturned returned ->
                Optional.of(new RecordalReturnedV1(
                        returned.recordalId().value(),
                        returned.licence().licenceId().value(),
                        returned.licence().patentNumber(),
                        returned.reasons()));
            case RecordalRefused refused ->
                Optional.of(new RecordalRefusedV1(
                        refused.recordalId().value(),
                        refused.licence().licenceId().value(),
                        refused.licence().patentNumber(),
                        refused.reasons()));
            case RecordalRegistered registered ->
                Optional.of(new RecordalRecordedV1(
                        registered.recordalId().value(),
                        registered.licence().licenceId().value(),
                        registered.licence().patentNumber(),
                        registered.recordNumber(),
                        registered.recordedOn()));
            case RecordalAccepted accepted -> Optional.empty();
        };
    }

    private static RecordalFiledV1 filed(RecordalId id, RecordedLicence licence, RecordalClock clock) {
        return new RecordalFiledV1(
                id.value(),
                licence.licenceId().value(),
                licence.patentNumber(),
                clock.filedOn(),
                clock.decisionDueOn());
    }
}
