package cn.kaixu.licensing.licence.event;

import java.time.LocalDate;

import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.licensing.licence.value.LicenceSubject;
import org.axonframework.serialization.Revision;

/** Both sides have signed the same text (合同成立). */
@Revision("1")
public record LicenceContractConcluded(LicenceId licenceId, LicenceSubject subject, LocalDate concludedOn)
        implements LicenceEvent {}
