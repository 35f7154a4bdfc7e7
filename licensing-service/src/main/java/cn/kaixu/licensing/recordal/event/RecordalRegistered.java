package cn.kaixu.licensing.recordal.event;

import java.time.LocalDate;

import cn.kaixu.licensing.recordal.value.RecordalId;
import cn.kaixu.licensing.recordal.value.RecordedLicence;
import org.axonframework.serialization.Revision;

/** The licence is recorded under a number (备案); it has publicity and proof from now on. */
@Revision("1")
public record RecordalRegistered(
        RecordalId recordalId, RecordedLicence licence, String recordNumber, LocalDate recordedOn)
        implements RecordalEvent {}
