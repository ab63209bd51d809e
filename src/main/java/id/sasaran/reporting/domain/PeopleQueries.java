package id.sasaran.reporting.domain;

import id.sasaran.cycle.Cycles;
import id.sasaran.cycle.PeriodKind;
import id.sasaran.cycle.PeriodView;
import id.sasaran.organization.PersonName;
import id.sasaran.organization.UnitScope;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Tenant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people in an admin's scope and where each stands in the current quarter; states only, never ratings. */
@Service
@Transactional(readOnly = true)
public class PeopleQueries {

    /** People on one page. */
    public static final int PAGE = 50;

    private static final int MAX_UNITS = 500;
    private static final UUID NONE = new UUID(0, 0);

    /** Everybody in scope, in the chosen unit and matching the text, with the three states. */
    private static final String PEOPLE = """
            with recursive scope as (
                select id from unit where agency_id = :agency and id in (:tops)
                union all
                select u.id from unit u join scope s on u.parent_id = s.id where u.agency_id = :agency
            ), chosen as (
                select id from unit where agency_id = :agency and id = :unit
                union all
                select u.id from unit u join chosen s on u.parent_id = s.id where u.agency_id = :agency
            ), people as (
                select e.id, e.name, e.title_before, e.title_after, e.number, e.kind,
                       a.position_name, u.name as unit_name,
                       case when e.kind = 'PEJABAT_NEGARA' then 'EXEMPT' else coalesce(pl.status, 'NONE') end as plan,
                       case when e.kind = 'PEJABAT_NEGARA' then 'EXEMPT' else coalesce(r.status, 'NONE') end
                           as realization,
                       case when e.kind = 'PEJABAT_NEGARA' then 'EXEMPT' else coalesce(ev.status, 'NONE') end
                           as evaluation
                from employee e
                left join assignment a on a.agency_id = e.agency_id and a.employee_id = e.id
                     and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
                left join unit u on u.agency_id = a.agency_id and u.id = a.unit_id
                left join plan pl on pl.agency_id = e.agency_id and pl.employee_id = e.id and pl.year = :year
                     and pl.status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')
                left join realization r on r.agency_id = e.agency_id and r.plan_id = pl.id and r.quarter = :quarter
                left join evaluation ev on ev.agency_id = e.agency_id and ev.plan_id = pl.id
                     and ev.period_id = :period
                where e.agency_id = :agency
                  and (:all or a.unit_id in (select id from scope))
                  and (:everyUnit or a.unit_id in (select id from chosen))
                  and (:text = '' or lower(e.name) like :within escape '!' or e.number like :start escape '!')
            )
            """;

    private static final String IN_STATE = """
            (:state in ('', 'plan:' || plan, 'realization:' || realization, 'evaluation:' || evaluation)
             or (:state = 'realization:MISSING' and realization in ('NONE', 'DRAFT', 'RETURNED'))
             or (:state = 'evaluation:DONE' and evaluation in ('ISSUED', 'ACKNOWLEDGED', 'OBJECTED', 'DECIDED')))
            """;

    private final ReportingPolicy policy;
    private final Cycles cycles;
    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleQueries(ReportingPolicy policy, Cycles cycles, JdbcClient jdbc, Clock clock) {
        this.policy = policy;
        this.cycles = cycles;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The quarter that the states are meant for; one statement. */
    public Quarter quarter() {
        LocalDate today = LocalDate.now(clock);
        List<PeriodView> quarters = cycles.periods(today.getYear()).stream()
                .filter(period -> period.kind() == PeriodKind.QUARTER)
                .toList();
        if (quarters.isEmpty()) {
            return new Quarter(today.getYear(), 1, NONE);
        }
        int number = CurrentPeriod.quarter(
                quarters.stream().map(PeriodView::windowOpens).toList(), today);
        PeriodView period = quarters.get(Math.min(number, quarters.size()) - 1);
        return new Quarter(period.year(), period.sequence(), period.id());
    }

    /**
     * A page of people by name; one more than a page when there are more.
     *
     * @param after id of the last person of the page before; null for the first page
     */
    public List<Person> list(CurrentUser actor, Quarter quarter, PeopleFilter filter, @Nullable UUID after) {
        return spec(
                        PEOPLE + """
                                select * from people
                                where (:first or (lower(name) collate "C", id) > (
                                    select lower(l.name) collate "C", l.id from employee l
                                    where l.agency_id = :agency and l.id = :after))
                                and
                                """ + IN_STATE + " order by lower(name) collate \"C\", id limit :limit",
                        actor,
                        quarter,
                        filter)
                .param("first", after == null)
                .param("after", after == null ? NONE : after)
                .param("limit", PAGE + 1)
                .query((row, number) -> new Person(
                        row.getObject("id", UUID.class),
                        PersonName.full(
                                row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                        row.getString("number"),
                        orEmpty(row.getString("position_name")),
                        orEmpty(row.getString("unit_name")),
                        row.getString("plan"),
                        row.getString("realization"),
                        row.getString("evaluation")))
                .list();
    }

    /** How many people there are in each group, in the chosen unit and matching the text; one statement. */
    public Counts counts(CurrentUser actor, Quarter quarter, PeopleFilter filter) {
        return spec(PEOPLE + """
                                select count(*) as total,
                                       count(*) filter (where plan = 'NONE') as without_plan,
                                       count(*) filter (where plan = 'SUBMITTED') as plan_waits,
                                       count(*) filter (where plan = 'APPROVED') as plan_approved,
                                       count(*) filter (where realization in ('NONE', 'DRAFT', 'RETURNED'))
                                           as realization_missing,
                                       count(*) filter (where evaluation in ('ISSUED', 'ACKNOWLEDGED', 'OBJECTED',
                                           'DECIDED')) as evaluated,
                                       count(*) filter (where
                                """ + IN_STATE + ") as found from people", actor, quarter, filter)
                .query((row, number) -> new Counts(
                        row.getInt("total"),
                        row.getInt("found"),
                        row.getInt("without_plan"),
                        row.getInt("plan_waits"),
                        row.getInt("plan_approved"),
                        row.getInt("realization_missing"),
                        row.getInt("evaluated")))
                .single();
    }

    /** The units that the actor may choose from, each below its parent; one statement. */
    public List<UnitChoice> units(CurrentUser actor) {
        UnitScope scope = policy.requireScope(actor);
        return jdbc.sql("""
                        with recursive tree as (
                            select id, name, 0 as depth, array[lower(name) || id] as path from unit
                            where agency_id = :agency and ((:all and parent_id is null) or id in (:tops))
                            union all
                            select u.id, u.name, t.depth + 1, t.path || (lower(u.name) || u.id)
                            from unit u join tree t on u.parent_id = t.id
                            where u.agency_id = :agency
                        )
                        select id, name, depth from tree order by path collate "C" limit :limit
                        """)
                .param("agency", Tenant.current())
                .param("all", scope.wholeAgency())
                .param("tops", scope.topsOrNone())
                .param("limit", MAX_UNITS)
                .query((row, number) ->
                        new UnitChoice(row.getObject("id", UUID.class), row.getString("name"), row.getInt("depth")))
                .list();
    }

    private StatementSpec spec(String sql, CurrentUser actor, Quarter quarter, PeopleFilter filter) {
        UnitScope scope = policy.requireScope(actor);
        String text = filter.text().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return jdbc.sql(sql)
                .param("agency", Tenant.current())
                .param("today", LocalDate.now(clock))
                .param("all", scope.wholeAgency())
                .param("tops", scope.topsOrNone())
                .param("everyUnit", filter.unit() == null)
                .param("unit", filter.unit() == null ? NONE : filter.unit())
                .param("year", quarter.year())
                .param("quarter", quarter.sequence())
                .param("period", quarter.periodId())
                .param("text", filter.text())
                .param("within", "%" + text + "%")
                .param("start", text.replaceAll("\\s", "") + "%")
                .param("state", filter.state());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A quarter of a year; {@code periodId} is the nil UUID when the year is not open. */
    public record Quarter(int year, int sequence, UUID periodId) {}

    /** Somebody in the list; the states are constants, {@code NONE} or {@code EXEMPT}. */
    public record Person(
            UUID id,
            String name,
            @Nullable String number,
            String positionName,
            String unitName,
            String plan,
            String realization,
            String evaluation) {}

    /** Sizes of groups; {@code found} counts those in the chosen state. */
    public record Counts(
            int total,
            int found,
            int withoutPlan,
            int planWaits,
            int planApproved,
            int realizationMissing,
            int evaluated) {}

    /** A unit to choose; {@code depth} 0 at the top. */
    public record UnitChoice(UUID id, String name, int depth) {}
}
