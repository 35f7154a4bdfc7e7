package cn.kaixu.licensing.licence.event;

import java.time.LocalDate;

import cn.kaixu.licensing.licence.value.LicenceId;
import cn.kaixu.licensing.licence.value.LicenceSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The firm has notified the owner in writing (书面通知, Patent Law Art. 51); the offer is accepted. Its words are kept in the vault. */
@Revision("1")
public record LicenceNoticeGiven(
        LicenceId licenceId,
        LicenceSubject subject,
        LocalDate givenOn,
        @Nullable String textReference) implements LicenceEvent {}
