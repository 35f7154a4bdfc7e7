package cn.kaixu.listing.campaign.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;

import cn.kaixu.listing.campaign.event.CampaignClosed;
import cn.kaixu.listing.campaign.event.CampaignOpened;
import cn.kaixu.listing.campaign.event.SubmittersReminded;
import cn.kaixu.listing.campaign.value.CampaignId;
import cn.kaixu.listing.campaign.value.Invitation;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps campaigns, invitations and reminders. Every row is written by one event alone, so seeing it again changes nothing. */
@Component
@ProcessingGroup(CampaignProjection.PROCESSOR)
public class CampaignProjection {

    public static final String PROCESSOR = "listing.projection.campaign";

    private final JdbcClient sql;
    private final JsonMapper json;

    CampaignProjection(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @EventHandler
    void project(CampaignOpened event, @Timestamp Instant at) {
        int added = sql.sql("""
                        insert into campaign (id, plan, opened_at, opened_on)
                        values (:id, :plan::jsonb, :at, :day) on conflict do nothing
                        """)
                .param("id", event.campaignId().value())
                .param("plan", json.writeValueAsString(event.plan()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("day", event.day())
                .update();
        if (added == 1) {
            event.plan().invited().forEach(invitation -> invite(event, invitation));
        }
    }

    @EventHandler
    void project(SubmittersReminded event, @Timestamp Instant at) {
        for (String organisation : event.organisations()) {
            sql.sql("""
                            insert into campaign_reminder (campaign_id, organisation_id, day, automatic, note, sent_at)
                            values (:campaign, :organisation, :day, :automatic, :note, :at) on conflict do nothing
                            """)
                    .param("campaign", event.campaignId().value())
                    .param("organisation", organisation)
                    .param("day", event.day())
                    .param("automatic", event.automatic())
                    .param("note", event.note())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    @EventHandler
    void project(CampaignClosed event, @Timestamp Instant at) {
        int closed = sql.sql("update campaign set closed_at = :at, closed_on = :day, reason = :reason where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("day", event.day())
                .param("reason", event.reason())
                .param("id", event.campaignId().value())
                .update();
        requireOne(closed, event.campaignId());
    }

    @ResetHandler
    void reset() {
        sql.sql("truncate campaign cascade").update();
    }

    private void invite(CampaignOpened event, Invitation invitation) {
        sql.sql("""
                        insert into campaign_invitee (campaign_id, organisation_id, name, kind, deadline)
                        values (:campaign, :organisation, :name, :kind, :deadline)
                        """)
                .param("campaign", event.campaignId().value())
                .param("organisation", invitation.organisationId())
                .param("name", invitation.name())
                .param("kind", invitation.kind().name())
                .param(
                        "deadline",
                        Objects.requireNonNull(event.plan().deadlines().get(invitation.kind())))
                .update();
    }

    private static void requireOne(int rows, CampaignId id) {
        if (rows != 1) {
            throw new IllegalStateException("no row for campaign " + id);
        }
    }
}
