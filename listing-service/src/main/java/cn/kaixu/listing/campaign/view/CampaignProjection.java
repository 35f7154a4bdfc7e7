package cn.kaixu.listing.campaign.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import cn.kaixu.listing.campaign.event.CampaignClosed;
import cn.kaixu.listing.campaign.event.CampaignOpened;
import cn.kaixu.listing.campaign.event.CampaignRevised;
import cn.kaixu.listing.campaign.event.SubmittersReminded;
import cn.kaixu.listing.campaign.value.CampaignId;
import cn.kaixu.listing.campaign.value.CampaignPlan;
import cn.kaixu.listing.campaign.value.Invitation;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps campaigns, invitations and reminders. An event seen again changes nothing. */
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
            invite(event.campaignId(), event.plan(), event.plan().invited());
        }
    }

    @EventHandler
    void project(CampaignRevised event) {
        CampaignId id = event.campaignId();
        CampaignPlan plan = plan(id).with(event.revision());
        int revised = sql.sql("update campaign set plan = ?::jsonb where id = ?")
                .params(json.writeValueAsString(plan), id.value())
                .update();
        requireOne(revised, id);
        event.revision()
                .deadlines()
                .forEach((kind, deadline) -> sql.sql(
                                "update campaign_invitee set deadline = ? where campaign_id = ? and kind = ?")
                        .params(deadline, id.value(), kind.name())
                        .update());
        invite(id, plan, event.revision().invited());
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

    private CampaignPlan plan(CampaignId id) {
        return sql.sql("select plan from campaign where id = ? for update")
                .param(id.value())
                .query((row, number) -> json.readValue(row.getString("plan"), CampaignPlan.class))
                .single();
    }

    private void invite(CampaignId id, CampaignPlan plan, List<Invitation> invited) {
        for (Invitation invitation : invited) {
            sql.sql("""
                            insert into campaign_invitee (campaign_id, organisation_id, name, kind, deadline)
                            values (:campaign, :organisation, :name, :kind, :deadline) on conflict do nothing
                            """)
                    .param("campaign", id.value())
                    .param("organisation", invitation.organisationId())
                    .param("name", invitation.name())
                    .param("kind", invitation.kind().name())
                    .param("deadline", plan.deadlineOf(invitation.kind()))
                    .update();
        }
    }

    private static void requireOne(int rows, CampaignId id) {
        if (rows != 1) {
            throw new IllegalStateException("no row for campaign " + id);
        }
    }
}
