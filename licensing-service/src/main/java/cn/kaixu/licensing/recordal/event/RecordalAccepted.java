package cn.kaixu.licensing.recordal.event;

import java.time.LocalDate;

import cn.kaixu.licensing.recordal.value.RecordalId;
import org.axonframework.serialization.Revision;

/** The office has taken the filing up (受理). */
@Revision("1")
public record RecordalAccepted(RecordalId recordalId, LocalDate acceptedOn) implements RecordalEvent {}
