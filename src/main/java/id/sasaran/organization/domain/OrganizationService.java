package id.sasaran.organization.domain;

import id.sasaran.audit.AuditLog;
import id.sasaran.organization.EmployeeKind;
import id.sasaran.organization.Organization;
import id.sasaran.organization.OrganizationSetup;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.RuleViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.CrudRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OrganizationService implements OrganizationSetup {

    private final UnitRepository units;
    private final EmployeeRepository employees;
    private final AssignmentRepository assignments;
    private final AssessorRelationRepository relations;
    private final Organization organization;
    private final OrganizationPolicy policy;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    OrganizationService(
            UnitRepository units,
            EmployeeRepository employees,
            AssignmentRepository assignments,
            AssessorRelationRepository relations,
            Organization organization,
            OrganizationPolicy policy,
            AuditLog audit,
            JdbcClient jdbc,
            Clock clock) {
        this.units = units;
        this.employees = employees;
        this.assignments = assignments;
        this.relations = relations;
        this.organization = organization;
        this.policy = policy;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int createAgency(CurrentUser actor, NewAgency agency) {
        policy.requireCreateAgency(actor);
        return jdbc.sql("""
                        insert into agency (id, code, name, kind, time_zone, created_at)
                        values (nextval('agency_id_seq'), :code, :name, :kind, :zone, :now)
                        returning id
                        """)
                .param("code", agency.code())
                .param("name", agency.name())
                .param("kind", agency.kind().name())
                .param("zone", agency.zone().getId())
                .param("now", OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }

    @Override
    public UUID addUnit(CurrentUser actor, NewUnit command) {
        policy.requireKeepOrganization(actor);
        UUID parentId = command.parentId();
        if (parentId != null) {
            require(units, parentId, "unit");
        }
        Unit unit = units.save(new Unit(parentId, command.name(), command.code()));
        audit.record(
                actor,
                "unit.add",
                "unit",
                unit.id(),
                Map.of(),
                values("name", unit.name(), "code", unit.code(), "parent", unit.parentId()));
        return unit.id();
    }

    @Override
    public UUID addEmployee(CurrentUser actor, NewEmployee command) {
        policy.requireKeepOrganization(actor);
        boolean stateOfficial = command.kind() == EmployeeKind.PEJABAT_NEGARA;
        if (stateOfficial != (command.number() == null)) {
            throw new RuleViolationException("number", "organization.error.number");
        }
        Employee employee = employees.save(new Employee(
                command.kind(),
                command.number(),
                command.name(),
                command.titleBefore(),
                command.titleAfter(),
                command.grade()));
        audit.record(
                actor,
                "employee.add",
                "employee",
                employee.id(),
                Map.of(),
                values("name", employee.name(), "number", employee.number(), "kind", employee.kind()));
        return employee.id();
    }

    @Override
    public UUID assign(CurrentUser actor, NewAssignment command) {
        policy.requireKeepOrganization(actor);
        require(employees, command.employeeId(), "employee");
        require(units, command.unitId(), "unit");
        Assignment assignment = assignments.save(new Assignment(command));
        audit.record(
                actor,
                "assignment.add",
                "employee",
                assignment.employeeId(),
                Map.of(),
                values(
                        "unit", assignment.unitId(),
                        "position", assignment.positionName(),
                        "kind", assignment.positionKind(),
                        "head", assignment.head(),
                        "from", assignment.validFrom(),
                        "to", assignment.validTo()));
        return assignment.id();
    }

    @Override
    public void setAssessor(CurrentUser actor, UUID employeeId, UUID assessorId, LocalDate from, String reason) {
        policy.requireKeepEmployee(actor, employeeId, LocalDate.now(clock));
        require(employees, employeeId, "employee");
        require(employees, assessorId, "employee");
        if (employeeId.equals(assessorId)) {
            throw new RuleViolationException("assessorId", "organization.error.own-assessor");
        }
        UUID before = organization.responsibility(employeeId, from).assessorId();
        for (AssessorRelation earlier : relations.findByEmployeeIdAndValidToIsNull(employeeId)) {
            if (!earlier.validFrom().isBefore(from)) {
                throw new RuleViolationException("from", "organization.error.assessor-date", earlier.validFrom());
            }
            earlier.endBefore(from);
            // the exclusion constraint must see the end before the next row comes
            relations.saveAndFlush(earlier);
        }
        relations.save(new AssessorRelation(employeeId, assessorId, from, reason));
        audit.record(
                actor,
                "assessor.set",
                "employee",
                employeeId,
                values("assessor", before),
                values("assessor", assessorId, "from", from, "reason", reason));
    }

    private static <T> T require(CrudRepository<T, UUID> repository, UUID id, String subject) {
        return repository.findById(id).orElseThrow(() -> new NotFoundException(subject, id));
    }

    private static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return values;
    }
}
