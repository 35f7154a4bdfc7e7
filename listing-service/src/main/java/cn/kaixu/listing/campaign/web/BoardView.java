package cn.kaixu.listing.campaign.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import cn.kaixu.listing.campaign.value.SubmitterKind;
import cn.kaixu.listing.campaign.view.CampaignEntry;
import cn.kaixu.listing.campaign.view.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A campaign with its figures. {@code institutions} are invited institutions with at least one declaration handed in, {@code patents} all declarations handed in by those invited.
 */
record BoardView(
        String id,
        String name,
        Map<SubmitterKind, LocalDate> deadlines,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String reason,
        List<Integer> reminderDays,
        Figure institutions,
        Figure patents,
        List<Standing> standings) {

    /** What was reached of what was aimed at. */
    record Figure(int reached, int target) {}

    static BoardView of(CampaignEntry campaign, List<Standing> standings) {
        long institutions = standings.stream()
                .filter(standing -> standing.kind() == SubmitterKind.INSTITUTION && standing.submitted() > 0)
                .count();
        int patents = standings.stream().mapToInt(Standing::submitted).sum();
        return new BoardView(
                campaign.id().value(),
                campaign.plan().name(),
                campaign.plan().deadlines(),
                campaign.openedOn(),
                campaign.closedOn(),
                campaign.reason(),
                campaign.plan().reminderDays(),
                new Figure((int) institutions, campaign.plan().targetInstitutions()),
                new Figure(patents, campaign.plan().targetPatents()),
                standings);
    }

    /** The same from the side of one that is invited; {@code daysLeft} is negative after the day set. */
    record Own(
            String id,
            String name,
            LocalDate deadline,
            long daysLeft,
            Standing standing,
            List<CampaignEntry.Reminder> reminders) {

        static Own of(CampaignEntry.Own own, LocalDate today) {
            LocalDate deadline = own.standing().deadline();
            return new Own(
                    own.campaign().id().value(),
                    own.campaign().plan().name(),
                    deadline,
                    ChronoUnit.DAYS.between(today, deadline),
                    own.standing(),
                    own.reminders());
        }
    }
}
