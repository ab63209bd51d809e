package id.sasaran.audit.domain;

import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Reads the trail, newest first. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    /** Entries on one page. */
    public static final int PAGE = 50;

    private static final TypeReference<Map<String, @Nullable Object>> VALUES = new TypeReference<>() {};
    private static final UUID LAST = new UUID(-1, -1);

    private final AuditPolicy policy;
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    AuditTrail(AuditPolicy policy, JdbcClient jdbc, ObjectMapper json) {
        this.policy = policy;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A page of the trail; one entry more than a page when there are more.
     *
     * @param before id of the last entry of the page before; null for the newest
     */
    public List<Entry> list(CurrentUser actor, Filter filter, @Nullable UUID before) {
        policy.requireRead(actor);
        return jdbc
                .sql("""
                        select id, business_at, actor_name, address, action, subject, subject_id,
                               before::text as before, after::text as after
                        from audit_entry
                        where agency_id = :agency and id < :last
                          and (:action = '' or action = :action)
                          and (:person = '' or actor_name ilike :pattern escape '!')
                          and (cast(:from as timestamptz) is null or business_at >= :from)
                          and (cast(:until as timestamptz) is null or business_at < :until)
                        order by id desc
                        limit :limit
                        """)
                .param("agency", Tenant.current())
                .param("last", before == null ? LAST : before)
                .param("action", filter.action())
                .param("person", filter.person())
                .param("pattern", "%" + filter.person().replaceAll("([!%_])", "!$1") + "%")
                .param("from", startOf(filter.from()))
                .param("until", startOf(filter.to() == null ? null : filter.to().plusDays(1)))
                .param("limit", PAGE + 1)
                .query(this::entry)
                .stream()
                .map(entry -> policy.mayReadValues(actor, entry.subject()) ? entry : entry.withoutValues())
                .toList();
    }

    /** The actions that occur, in alphabetical order; skips through the index instead of reading the trail. */
    public List<String> actions(CurrentUser actor) {
        policy.requireRead(actor);
        return jdbc.sql("""
                        with recursive seen as (
                            (select action from audit_entry where agency_id = :agency order by action limit 1)
                            union all
                            select (select e.action from audit_entry e
                                    where e.agency_id = :agency and e.action > s.action order by e.action limit 1)
                            from seen s
                            where s.action is not null
                        )
                        select action from seen where action is not null
                        """)
                .param("agency", Tenant.current())
                .query(String.class)
                .list();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("business_at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getString("address"),
                row.getString("action"),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                json.readValue(row.getString("before"), VALUES),
                json.readValue(row.getString("after"), VALUES));
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Tenant.zone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    /**
     * What to look for.
     *
     * @param action an action; empty for all
     * @param person part of the name of who acted; empty for all
     */
    public record Filter(
            String action,
            String person,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** An entry; {@code before} and {@code after} hold the values by field name. */
    public record Entry(
            UUID id,
            Instant at,
            String actorName,
            String address,
            String action,
            String subject,
            UUID subjectId,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {

        private static final String STATUS = "status";

        /** The same with nothing but the change of status. */
        Entry withoutValues() {
            return new Entry(
                    id, at, actorName, address, action, subject, subjectId, onlyStatus(before), onlyStatus(after));
        }

        private static Map<String, @Nullable Object> onlyStatus(Map<String, @Nullable Object> values) {
            Object status = values.get(STATUS);
            return status == null ? Map.of() : Map.of(STATUS, status);
        }
    }
}
