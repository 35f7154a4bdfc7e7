package cn.kaixu.reporting.indicator;

import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL that says which patents are open as of a moment and how they are licensed; every figure starts from it. */
final class OpenPatents {

    /** Institutions the target counts: universities, research institutes, state-owned enterprises. */
    static final String WITH = """
            with open as (
                select distinct on (a.patent_number) a.*,
                    coalesce((select s.suspended from {schema}.suspension s
                        where s.declaration_id = a.declaration_id and s.round = a.round and s.occurred_at < :before
                        order by s.occurred_at desc limit 1), false) as suspended
                from {schema}.announcement a
                where a.announced_on <= :day and a.occurred_at < :before
                  and not exists (select 1 from {schema}.withdrawal w
                      where w.declaration_id = a.declaration_id and w.round = a.round
                        and w.withdrawn_on <= :day and w.occurred_at < :before)
                order by a.patent_number, a.round desc
            ), in_force as (
                select l.licence_id, l.patent_number, l.effective_from, r.record_number, r.recorded_on
                from {schema}.licence l
                left join {schema}.recordal r
                    on r.licence_id = l.licence_id and r.recorded_on <= :day and r.occurred_at < :before
                where l.effective_from <= :day and l.licence_end >= :day and l.occurred_at < :before
            ), patent as (
                select o.*, coalesce(f.licences, 0) as licences, f.licences is not null as licensed,
                    coalesce(f.recorded, 0) > 0 as recorded, f.first_effect, f.first_recorded
                from open o left join (
                    select patent_number, count(distinct licence_id) as licences, count(recorded_on) as recorded,
                        min(effective_from) as first_effect, min(recorded_on) as first_recorded
                    from in_force group by patent_number) f using (patent_number)
                where (:place::text is null or o.place = :place) and (:type::text is null or o.patent_type = :type)
            ), held as (
                select p.*, h.kind, h.name as holder_name,
                    case when h.kind in ('UNIVERSITY', 'RESEARCH_INSTITUTE', 'STATE_OWNED_ENTERPRISE')
                        then h.holder_key end as institution
                from patent p join {schema}.holder h using (declaration_id, round)
                where (:kind::text is null or h.kind = :kind)
            )
            """;

    private OpenPatents() {}

    static String in(String schema, String statement) {
        return statement.replace("{schema}", schema);
    }

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Question question) {
        return statement
                .param("day", question.asOf().day())
                .param("before", question.asOf().before().atOffset(ZoneOffset.UTC))
                .param("place", question.place())
                .param("kind", question.kind())
                .param("type", question.type());
    }
}
