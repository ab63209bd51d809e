package id.sasaran.organization.domain;

import id.sasaran.organization.AgencyKind;
import id.sasaran.organization.AgencyView;
import id.sasaran.organization.AssessorChain;
import id.sasaran.organization.EmployeeCard;
import id.sasaran.organization.EmployeeKind;
import id.sasaran.organization.EmployeeStanding;
import id.sasaran.organization.Organization;
import id.sasaran.organization.PersonName;
import id.sasaran.organization.PositionKind;
import id.sasaran.organization.Responsibility;
import id.sasaran.organization.UnitView;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Service
@Transactional(readOnly = true)
class OrganizationQueries implements Organization {

    private final JdbcClient jdbc;

    OrganizationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public AgencyView agency() {
        return jdbc.sql("select id, code, name, kind, time_zone from agency where id = :agency")
                .param("agency", Tenant.current())
                .query((row, number) -> new AgencyView(
                        row.getInt("id"),
                        row.getString("code"),
                        row.getString("name"),
                        AgencyKind.valueOf(row.getString("kind")),
                        ZoneId.of(row.getString("time_zone"))))
                .single();
    }

    @Override
    public EmployeeCard employee(UUID employeeId, LocalDate date) {
        EmployeeCard card = employees(Set.of(employeeId), date).get(employeeId);
        if (card == null) {
            throw new NotFoundException("employee", employeeId);
        }
        return card;
    }

    @Override
    public EmployeeStanding standing(UUID employeeId, LocalDate date) {
        return on(PeopleSql.CARD, date)
                .param("ids", Set.of(employeeId))
                .query((row, number) -> {
                    EmployeeCard card = card(row, number);
                    return new EmployeeStanding(card, card.head() || row.getBoolean("set_by_hand"));
                })
                .optional()
                .orElseThrow(() -> new NotFoundException("employee", employeeId));
    }

    @Override
    public Map<UUID, EmployeeCard> employees(Collection<UUID> employeeIds, LocalDate date) {
        if (employeeIds.isEmpty()) {
            return Map.of();
        }
        return on(PeopleSql.CARD, date).param("ids", employeeIds).query(OrganizationQueries::card).stream()
                .collect(Collectors.toMap(EmployeeCard::id, card -> card));
    }

    @Override
    public Responsibility responsibility(UUID employeeId, LocalDate date) {
        return Objects.requireNonNull(responsibilities(Set.of(employeeId), date).get(employeeId));
    }

    @Override
    public Map<UUID, Responsibility> responsibilities(Collection<UUID> employeeIds, LocalDate date) {
        Map<UUID, Found> assessors = assessors(employeeIds, date);
        Set<UUID> assessorIds = assessors.values().stream()
                .flatMap(found -> Stream.ofNullable(found.assessorId()))
                .collect(Collectors.toSet());
        Map<UUID, Found> superiors = assessors(assessorIds, date);
        Map<UUID, Responsibility> answers = new LinkedHashMap<>();
        for (UUID employeeId : employeeIds) {
            Found found = assessors.get(employeeId);
            if (found == null) {
                throw new NotFoundException("employee", employeeId);
            }
            UUID assessorId = found.assessorId();
            Found above = assessorId == null ? null : superiors.get(assessorId);
            answers.put(
                    employeeId,
                    new Responsibility(
                            employeeId,
                            assessorId,
                            found.assessorUnitId(),
                            above == null ? null : above.assessorId(),
                            found.reason()));
        }
        return answers;
    }

    @Override
    public AssessorChain chain(UUID employeeId, LocalDate date) {
        Map<UUID, Link> links = on(PeopleSql.CHAIN, date)
                .param("employee", employeeId)
                .query((row, number) -> new Link(
                        uuid(row, "employee_id"),
                        row.getObject("id") == null ? null : card(row, number),
                        Responsibility.Reason.valueOf(row.getString("reason"))))
                .stream()
                .collect(Collectors.toMap(Link::employeeId, link -> link));
        Link own = links.get(employeeId);
        if (own == null) {
            throw new NotFoundException("employee", employeeId);
        }
        EmployeeCard assessor = own.card();
        Link above = assessor == null ? null : links.get(assessor.id());
        return new AssessorChain(employeeId, assessor, above == null ? null : above.card(), own.reason());
    }

    private Map<UUID, Found> assessors(Collection<UUID> employeeIds, LocalDate date) {
        if (employeeIds.isEmpty()) {
            return Map.of();
        }
        return on(PeopleSql.ASSESSORS, date)
                .param("ids", employeeIds)
                .query((row, number) -> new Found(
                        uuid(row, "employee_id"),
                        row.getObject("assessor_id", UUID.class),
                        row.getObject("assessor_unit_id", UUID.class),
                        Responsibility.Reason.valueOf(row.getString("reason"))))
                .stream()
                .collect(Collectors.toMap(Found::employeeId, found -> found));
    }

    @Override
    public List<UUID> assessedBy(UUID assessorId, LocalDate date) {
        AssessedBy question = new AssessedBy(Tenant.current(), assessorId, date);
        // only while reading, so that nobody decides on an answer from before a change
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                && Tenant.answers().get(question) instanceof Answer known) {
            return new ArrayList<>(known.ids());
        }
        List<UUID> found = on(PeopleSql.ASSESSED, date)
                .param("assessor", assessorId)
                .query(UUID.class)
                .list();
        Tenant.answers().put(question, new Answer(List.copyOf(found)));
        return found;
    }

    @Override
    public Set<UUID> assessedByTeamOf(UUID superiorId, LocalDate date) {
        List<UUID> candidates = on(PeopleSql.AROUND, date)
                .param("superior", superiorId)
                .query(UUID.class)
                .list();
        return responsibilities(candidates, date).values().stream()
                .filter(answer -> superiorId.equals(answer.superiorId()))
                .map(Responsibility::employeeId)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<UnitView> topUnit() {
        return jdbc.sql("""
                        select id, parent_id, name from unit
                        where agency_id = :agency and parent_id is null
                        order by id limit 1
                        """)
                .param("agency", Tenant.current())
                .query(OrganizationQueries::unitView)
                .optional();
    }

    @Override
    public Optional<UnitView> unitLedBy(UUID employeeId, LocalDate date) {
        return on("""
                        select u.id, u.parent_id, u.name
                        from assignment a
                        join unit u on u.agency_id = a.agency_id and u.id = a.unit_id
                        where a.agency_id = :agency and a.employee_id = :employee and a.head
                          and a.valid_from <= :date and (a.valid_to is null or a.valid_to >= :date)
                        """, date)
                .param("employee", employeeId)
                .query(OrganizationQueries::unitView)
                .optional();
    }

    @Override
    public List<UnitView> unitsBelow(UUID unitId) {
        return jdbc.sql("""
                        select id, parent_id, name from unit
                        where agency_id = :agency and parent_id = :unit
                        order by name, id
                        """)
                .param("agency", Tenant.current())
                .param("unit", unitId)
                .query(OrganizationQueries::unitView)
                .list();
    }

    @Override
    public Set<UUID> subtree(UUID unitId) {
        Subtree question = new Subtree(Tenant.current(), unitId);
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                && Tenant.answers().get(question) instanceof Answer known) {
            return new LinkedHashSet<>(known.ids());
        }
        Set<UUID> found = jdbc.sql("""
                        with recursive below as (
                            select id from unit where agency_id = :agency and id = :unit
                            union all
                            select u.id from unit u join below b on u.parent_id = b.id where u.agency_id = :agency
                        )
                        select id from below
                        """)
                .param("agency", Tenant.current())
                .param("unit", unitId)
                .query(UUID.class)
                .set();
        Tenant.answers().put(question, new Answer(List.copyOf(found)));
        return found;
    }

    @Override
    public UnitView unit(UUID unitId) {
        return jdbc.sql("select id, parent_id, name from unit where agency_id = :agency and id = :unit")
                .param("agency", Tenant.current())
                .param("unit", unitId)
                .query(OrganizationQueries::unitView)
                .optional()
                .orElseThrow(() -> new NotFoundException("unit", unitId));
    }

    private StatementSpec on(String sql, LocalDate date) {
        return jdbc.sql(sql).param("agency", Tenant.current()).param("date", date);
    }

    private static EmployeeCard card(ResultSet row, int number) throws SQLException {
        String kind = row.getString("position_kind");
        return new EmployeeCard(
                uuid(row, "id"),
                PersonName.full(row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                row.getString("number"),
                EmployeeKind.valueOf(row.getString("kind")),
                row.getString("grade"),
                row.getObject("unit_id", UUID.class),
                orEmpty(row.getString("unit_name")),
                orEmpty(row.getString("position_name")),
                kind == null ? null : PositionKind.valueOf(kind),
                row.getBoolean("head"));
    }

    private static UnitView unitView(ResultSet row, int number) throws SQLException {
        return new UnitView(uuid(row, "id"), row.getObject("parent_id", UUID.class), row.getString("name"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private record Link(UUID employeeId, @Nullable EmployeeCard card, Responsibility.Reason reason) {}

    /** A question that several modules ask while they put one page together. */
    private record AssessedBy(int agencyId, UUID assessorId, LocalDate date) {}

    /** Which units lie below one; the policy asks it for every step of a page. */
    private record Subtree(int agencyId, UUID unitId) {}

    private record Answer(List<UUID> ids) {}

    private record Found(
            UUID employeeId,
            @Nullable UUID assessorId,
            @Nullable UUID assessorUnitId,
            Responsibility.Reason reason) {}
}
