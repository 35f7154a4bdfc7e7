package cn.kaixu.licensing.recordal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.kaixu.licensing.calendar.WorkingCalendar;
import cn.kaixu.licensing.config.LicensingProperties;
import cn.kaixu.licensing.ledger.LicenceEntry;
import cn.kaixu.licensing.ledger.LicenceState;
import cn.kaixu.licensing.licence.value.RoyaltyTerms;
import cn.kaixu.licensing.recordal.RecordalRefusal;
import cn.kaixu.licensing.recordal.value.Paper;
import cn.kaixu.licensing.recordal.value.PaperCheck;
import cn.kaixu.licensing.recordal.value.RecordalClock;
import cn.kaixu.licensing.recordal.value.RecordedLicence;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.time.ChinaDates;
import org.springframework.stereotype.Component;

/** What a filing consists of on the day it is made: the licence, its papers, the two clocks. */
@Component
class RecordalFiling {

    private final WorkingCalendar calendar;
    private final LicensingProperties properties;
    private final Clock clock;

    RecordalFiling(WorkingCalendar calendar, LicensingProperties properties, Clock clock) {
        this.calendar = calendar;
        this.properties = properties;
        this.clock = clock;
    }

    RecordedLicence licence(LicenceEntry entry) {
        LocalDate effectiveFrom = entry.progress().effectiveFrom();
        if (effectiveFrom == null || entry.state() != LicenceState.IN_FORCE) {
            throw new Refused(RecordalRefusal.LICENCE_NOT_IN_FORCE);
        }
        return new RecordedLicence(entry.licenceId(), entry.offer().patent().number(), effectiveFrom);
    }

    List<PaperCheck> papers(LicenceEntry entry) {
        boolean free = entry.offer().terms().royalty() instanceof RoyaltyTerms.FreeOfCharge;
        boolean notice = entry.progress().noticeOn() != null;
        boolean signed = entry.progress().concludedOn() != null;
        return List.of(
                new PaperCheck(Paper.NOTICE, notice),
                new PaperCheck(Paper.CONTRACT, signed || (free && notice)),
                new PaperCheck(Paper.PAYMENT_EVIDENCE, free || !entry.payments().isEmpty()));
    }

    RecordalClock clock(LocalDate effectiveFrom) {
        LocalDate today = ChinaDates.today(clock);
        return new RecordalClock(
                effectiveFrom.plusMonths(properties.fileWithinMonths()),
                today,
                calendar.plusWorkingDays(today, properties.decideWithinWorkingDays())
                        .orElse(null));
    }
}
