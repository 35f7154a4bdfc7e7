package cn.kaixu.listing.declaration.event;

import java.time.LocalDate;

import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.declaration.value.Submission;
import org.axonframework.serialization.Revision;

/** The declaration was announced (公告); from this day anyone may take a licence on its terms (Patent Law Art. 50). */
@Revision("1")
public record DeclarationAnnounced(DeclarationId declarationId, int round, Submission submission, LocalDate announcedOn)
        implements DeclarationEvent {}
