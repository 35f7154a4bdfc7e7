package cn.kaixu.listing.campaign.view;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.kaixu.listing.campaign.value.CampaignId;
import cn.kaixu.listing.campaign.value.CampaignPlan;
import cn.kaixu.listing.campaign.value.SubmitterKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads campaigns and what the invited have done. */
@Component
public class CampaignQueries {

    private final JdbcClient sql;
    private final JsonMapper json;

    CampaignQueries(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** All campaigns, newest first. */
    public List<CampaignEntry> all() {
        return sql.sql("select * from campaign order by opened_at desc, id")
                .query(this::entry)
                .list();
    }

    public Optional<CampaignEntry> find(String id) {
        return sql.sql("select * from campaign where id = :id")
                .param("id", id)
                .query(this::entry)
                .optional();
    }

    /** Everybody invited, those who have sent nothing first. */
    public List<Standing> board(CampaignId id) {
        return sql.sql("""
                        select * from campaign_standing where campaign_id = :id
                         order by submitted > 0, kind, name, organisation_id
                        """)
                .param("id", id.value())
                .query(CampaignQueries::standing)
                .list();
    }

    /** The open campaigns an organisation is invited to, with the messages to it. */
    public List<CampaignEntry.Own> of(String organisation) {
        return all().stream()
                .filter(CampaignEntry::open)
                .flatMap(campaign -> standing(campaign.id(), organisation).stream()
                        .map(own -> new CampaignEntry.Own(campaign, own, reminders(campaign.id(), organisation))))
                .toList();
    }

    private Optional<Standing> standing(CampaignId id, String organisation) {
        return sql.sql("select * from campaign_standing where campaign_id = :id and organisation_id = :organisation")
                .param("id", id.value())
                .param("organisation", organisation)
                .query(CampaignQueries::standing)
                .optional();
    }

    private List<CampaignEntry.Reminder> reminders(CampaignId id, String organisation) {
        return sql.sql("""
                        select day, automatic, note from campaign_reminder
                         where campaign_id = :id and organisation_id = :organisation order by day desc
                        """)
                .param("id", id.value())
                .param("organisation", organisation)
                .query((row, number) -> new CampaignEntry.Reminder(
                        row.getObject("day", LocalDate.class), row.getBoolean("automatic"), row.getString("note")))
                .list();
    }

    private CampaignEntry entry(ResultSet row, int number) throws SQLException {
        return new CampaignEntry(
                new CampaignId(row.getString("id")),
                json.readValue(row.getString("plan"), CampaignPlan.class),
                row.getObject("opened_on", LocalDate.class),
                day(row, "closed_on"),
                row.getString("reason"));
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        int drafts = row.getInt("drafts");
        int submitted = row.getInt("submitted");
        return new Standing(
                row.getString("organisation_id"),
                row.getString("name"),
                SubmitterKind.valueOf(row.getString("kind")),
                row.getObject("deadline", LocalDate.class),
                Standing.State.of(drafts, submitted),
                drafts,
                submitted,
                row.getInt("late"),
                row.getInt("returned"),
                row.getInt("announced"),
                day(row, "first_on"),
                day(row, "last_on"),
                row.getInt("reminders"),
                day(row, "reminded_on"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
