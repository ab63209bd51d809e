package id.sasaran.organization.domain;

import id.sasaran.audit.SubjectNames;
import id.sasaran.organization.PersonName;
import id.sasaran.shared.Tenant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of people and units for the audit trail. */
@Component
class OrganizationNames implements SubjectNames {

    private final JdbcClient jdbc;

    OrganizationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("""
                        select id, title_before, name, title_after from employee
                        where agency_id = :agency and id in (:ids)
                        union all
                        select id, '', name, '' from unit where agency_id = :agency and id in (:ids)
                        union all
                        select r.id, e.title_before, e.name, e.title_after
                        from assessor_report r
                        join employee e on e.agency_id = r.agency_id and e.id = r.employee_id
                        where r.agency_id = :agency and r.id in (:ids)
                        """)
                .param("agency", Tenant.current())
                .param("ids", ids)
                .query((row, number) -> names.put(
                        row.getObject("id", UUID.class),
                        PersonName.full(
                                row.getString("title_before"), row.getString("name"), row.getString("title_after"))))
                .list();
        return names;
    }
}
